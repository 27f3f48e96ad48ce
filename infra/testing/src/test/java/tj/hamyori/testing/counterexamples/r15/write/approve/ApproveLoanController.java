package tj.hamyori.testing.counterexamples.r15.write.approve;

import org.springframework.web.bind.annotation.GetMapping;

class ApproveLoanController {
    @GetMapping("/api/loans")
    String answer() {
        return "";
    }
}
