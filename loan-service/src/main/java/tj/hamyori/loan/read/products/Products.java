package tj.hamyori.loan.read.products;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.loan.events.ProductTerms;
import tj.hamyori.loan.facts.ProductCatalogue;
import tools.jackson.databind.json.JsonMapper;

/** Answers from {@code read_product}. */
@Component
class Products implements ProductCatalogue {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Products(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<ProductTerms> inForce(String mfo, String code, LocalDate on) {
        return jdbc.sql("""
                        select terms from read_product
                        where mfo = ? and code = ? and valid_from <= ? order by valid_from desc limit 1""")
                .params(mfo, code, on)
                .query((row, index) -> terms(row.getString("terms")))
                .optional();
    }

    List<ProductTerms> latestVersions(String mfo) {
        return jdbc.sql("""
                        select distinct on (code) terms from read_product
                        where mfo = ? order by code, valid_from desc""")
                .param(mfo)
                .query((row, index) -> terms(row.getString("terms")))
                .list();
    }

    private ProductTerms terms(String stored) {
        return json.readValue(stored, ProductTerms.class);
    }
}
