package tj.hamyori.repayment.model.account;

/** One payment and where its money went. */
public record PaymentAllocation(Payment payment, Allocation allocation) {}
