package tj.hamyori.loan.read.lendingorder;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.loan.read.paging.Visibility;
import tj.hamyori.platform.security.Caller;

@RestController
class LendingOrderController {

    private final LendingOrders orders;

    LendingOrderController(LendingOrders orders) {
        this.orders = orders;
    }

    @GetMapping("/api/lending-orders/{groupId}")
    @PreAuthorize(Visibility.READERS)
    Turns turns(@PathVariable UUID groupId, Caller caller) {
        caller.requireGroup(groupId);
        return orders.of(caller.requireMfo(), groupId);
    }
}
