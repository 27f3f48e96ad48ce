package tj.hamyori.testing.counterexamples.r22.write;

import org.axonframework.spring.stereotype.Aggregate;

@Aggregate
public class Loan {}
