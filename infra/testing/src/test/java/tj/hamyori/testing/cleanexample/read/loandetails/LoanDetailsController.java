package tj.hamyori.testing.cleanexample.read.loandetails;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LoanDetailsController {
    @GetMapping("/loans")
    String details() {
        return "";
    }
}
