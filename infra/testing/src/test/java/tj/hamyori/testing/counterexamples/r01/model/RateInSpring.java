package tj.hamyori.testing.counterexamples.r01.model;

import org.springframework.stereotype.Component;

@Component
class RateInSpring {}
