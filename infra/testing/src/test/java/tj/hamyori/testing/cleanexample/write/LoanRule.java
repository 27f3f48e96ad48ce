package tj.hamyori.testing.cleanexample.write;

enum LoanRule {
    ONLY_ONCE
}
