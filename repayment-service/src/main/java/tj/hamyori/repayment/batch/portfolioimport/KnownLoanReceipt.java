package tj.hamyori.repayment.batch.portfolioimport;

import tj.hamyori.repayment.write.record.RecordRepayment;

/** A receipt for a loan that is not in the file but known here. */
record KnownLoanReceipt(int line, String mfo, RecordRepayment command) {}
