package tj.hamyori.repayment.model;

/** One payment and where its money went. */
public record PaymentAllocation(Payment payment, Allocation allocation) {}
