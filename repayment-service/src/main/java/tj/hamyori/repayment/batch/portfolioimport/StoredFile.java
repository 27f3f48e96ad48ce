package tj.hamyori.repayment.batch.portfolioimport;

/** An uploaded file that was found readable; {@code sha256} in hexadecimal. */
record StoredFile(ImportFile file, String sha256, long bytes) {}
