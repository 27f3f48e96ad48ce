package tj.hamyori.repayment.batch.portfolioimport;

import tj.hamyori.repayment.write.importaccount.ImportAccount;

/** A loan of the file that can be taken, with all its rows, as the command that takes it. */
record ImportedLoan(String loanNumber, String mfo, ImportAccount command) {}
