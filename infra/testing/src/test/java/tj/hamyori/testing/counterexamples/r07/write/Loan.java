package tj.hamyori.testing.counterexamples.r07.write;

import org.axonframework.spring.stereotype.Aggregate;

@Aggregate
public class Loan {}
