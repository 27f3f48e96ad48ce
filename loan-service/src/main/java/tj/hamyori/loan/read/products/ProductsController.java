package tj.hamyori.loan.read.products;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.loan.events.ProductTerms;
import tj.hamyori.loan.read.paging.Visibility;
import tj.hamyori.platform.security.Caller;

@RestController
class ProductsController {

    private final Products products;

    ProductsController(Products products) {
        this.products = products;
    }

    /** The latest version of each product; an organisation has few enough for one page. */
    @GetMapping("/api/loan-products")
    @PreAuthorize(Visibility.READERS)
    ProductList list(Caller caller) {
        return new ProductList(products.latestVersions(caller.requireMfo()));
    }

    record ProductList(List<ProductTerms> items) {}
}
