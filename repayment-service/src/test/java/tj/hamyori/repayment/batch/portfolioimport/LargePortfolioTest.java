package tj.hamyori.repayment.batch.portfolioimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.RepaymentServiceTest;
import tools.jackson.databind.JsonNode;

/** Imports a real portfolio from the folder named by {@code HAMYORI_PORTFOLIO}; skipped without. */
@RepaymentServiceTest
class LargePortfolioTest {

    @Autowired
    Environment environment;

    @Test
    void reconcilesToTheCentOnAnyDate() throws IOException {
        String folder = System.getenv("HAMYORI_PORTFOLIO");
        assumeTrue(folder != null, "no portfolio given");
        Http admin = Http.admin(environment, "KIVA");
        Map<String, byte[]> files = Map.of(
                "loans", Files.readAllBytes(Path.of(folder, "loans.csv")),
                "instalments", Files.readAllBytes(Path.of(folder, "instalments.csv")),
                "repayments", Files.readAllBytes(Path.of(folder, "repayments.csv")));
        long begin = System.nanoTime();
        Http.Answer accepted = admin.upload("/api/portfolio-imports", files);
        assertThat(accepted.status()).as(accepted.body()).isEqualTo(202);
        String id = accepted.json().path("id").asString();
        Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .until(() -> !admin.get("/api/portfolio-imports/" + id)
                        .json()
                        .path("status")
                        .asString()
                        .matches("QUEUED|RUNNING"));
        System.out.println("import took " + (System.nanoTime() - begin) / 1_000_000 + " ms");
        Http.Answer progress = admin.get("/api/portfolio-imports/" + id);
        System.out.println(progress.body());
        System.out.println(
                admin.get("/api/portfolio-imports/" + id + "/rejects").body());
        assertThat(progress.json().path("status").asString()).isEqualTo("COMPLETED");
        System.out.println(admin.get("/api/portfolio-quality?asOf=2007-01-31").body());
        System.out.println(admin.get("/api/loan-accounts/84").body());
        for (String asOf : new String[] {"2005-06-30", "2006-05-31", "2006-12-31", "2007-01-31", "2009-12-31"}) {
            for (JsonNode currency :
                    admin.get("/api/portfolio-quality?asOf=" + asOf).json().path("currencies")) {
                assertThat(currency.path("disbursedMinor").asLong())
                        .isEqualTo(currency.path("grossLoanPortfolioMinor").asLong()
                                + currency.path("repaidPrincipalMinor").asLong()
                                + currency.path("writtenOffMinor").asLong());
            }
        }
        assertThat(admin.upload("/api/portfolio-imports", files)
                        .json()
                        .path("unchanged")
                        .asBoolean())
                .isTrue();
    }
}
