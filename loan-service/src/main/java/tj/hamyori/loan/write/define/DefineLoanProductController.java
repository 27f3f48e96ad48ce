package tj.hamyori.loan.write.define;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.net.URI;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.security.Caller;

@RestController
class DefineLoanProductController {

    private final CommandGateway commands;

    DefineLoanProductController(CommandGateway commands) {
        this.commands = commands;
    }

    @PostMapping("/api/loan-products")
    @PreAuthorize("hasRole('MFO_ADMIN')")
    ResponseEntity<Defined> define(@Valid @RequestBody ProductRequest request, Caller caller) {
        String mfo = caller.requireMfo();
        commands.sendAndWait(new DefineLoanProduct(
                mfo + "/" + request.code(),
                mfo,
                request.terms(),
                orZero(request.feePercent()),
                orZero(request.penaltyPercent()),
                caller.subject()));
        return ResponseEntity.created(URI.create("/api/loan-products")).body(new Defined(request.code()));
    }

    private static BigDecimal orZero(@org.jspecify.annotations.Nullable BigDecimal percent) {
        return percent == null ? BigDecimal.ZERO : percent;
    }

    record Defined(String code) {}
}
