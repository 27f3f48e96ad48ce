package tj.hamyori.testing.counterexamples.r14.config;

import org.springframework.web.bind.annotation.RestController;

@RestController
class StrayController {}
