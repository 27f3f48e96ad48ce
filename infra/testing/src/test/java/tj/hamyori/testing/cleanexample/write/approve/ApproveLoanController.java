package tj.hamyori.testing.cleanexample.write.approve;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ApproveLoanController {
    @PostMapping("/approve")
    void approve() {}
}
