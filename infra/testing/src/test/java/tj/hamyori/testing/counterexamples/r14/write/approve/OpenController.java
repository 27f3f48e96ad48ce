package tj.hamyori.testing.counterexamples.r14.write.approve;

import org.springframework.web.bind.annotation.RestController;

@RestController
public class OpenController {}
