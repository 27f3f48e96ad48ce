package tj.hamyori.repayment.read.portfolioquality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import tools.jackson.databind.json.JsonMapper;

class ProvisionTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Resource SHIPPED = new ClassPathResource("provisions/sa-dhan.json");

    @Test
    void provisionsTheWorkedExampleOfSaDhan() {
        ProvisionTable table = tables().inForce("AMF", TODAY);

        assertThat(table.authority()).contains("not NBT");
        long provision = table.of(128_000, 0, false)
                + table.of(17_500, 30, false)
                + table.of(10_000, 31, false)
                + table.of(5_000, 90, false)
                + table.of(3_500, 180, false)
                + table.of(2_500, 365, false)
                + table.of(1_500, 366, false);
        assertThat(provision).isEqualTo(13_125);
        assertThat(PortfolioFigures.percent(168_000 - 128_000, 168_000)).isEqualTo("23.81");
    }

    /** Its allowance of 10,942,500 holds 127,000 for what is due on the day, which is in no arrears here. */
    @Test
    void provisionsTheTableOfATraining() {
        ProvisionTable table = table(List.of(
                new ProvisionTable.Band(0, "current", BigDecimal.ZERO),
                new ProvisionTable.Band(30, "5 %", BigDecimal.valueOf(5)),
                new ProvisionTable.Band(60, "20 %", BigDecimal.valueOf(20)),
                new ProvisionTable.Band(90, "50 %", BigDecimal.valueOf(50)),
                new ProvisionTable.Band(null, "100 %", BigDecimal.valueOf(100))));

        assertThat(table.of(12_700_000, 0, false)).isZero();
        assertThat(table.of(11_250_000, 30, false)).isEqualTo(562_500);
        assertThat(table.of(2_340_000, 60, false)).isEqualTo(468_000);
        assertThat(table.of(14_850_000, 90, false)).isEqualTo(7_425_000);
        assertThat(table.of(2_360_000, 91, false)).isEqualTo(2_360_000);
    }

    @Test
    void roundsHalfUpToTheMinorUnit() {
        ProvisionTable table = tables().inForce(null, TODAY);

        assertThat(table.of(4, 1, false)).isZero();
        assertThat(table.of(5, 1, false)).isEqualTo(1);
    }

    @Test
    void takesTheOrganisationsOwnTableFromItsFirstDay() {
        ProvisionTables tables = tables("""
                {"mfo": "AMF", "authority": "the organisation", "instrument": "board decision 7",
                 "effectiveFrom": "2026-11-22", "restructuredAtLeastPercent": "50",
                 "bands": [{"toDays": 30, "name": "early", "ratePercent": "1.5"},
                           {"toDays": null, "name": "late", "ratePercent": "100"}]}""");

        assertThat(tables.inForce("AMF", TODAY.minusDays(1)).authority()).startsWith("Sa-Dhan");
        assertThat(tables.inForce("BMF", TODAY).authority()).startsWith("Sa-Dhan");
        ProvisionTable own = tables.inForce("AMF", TODAY);
        assertThat(own.instrument()).isEqualTo("board decision 7");
        assertThat(own.of(1_000, 30, false)).isEqualTo(15);
        assertThat(own.of(1_000, 31, false)).isEqualTo(1_000);
        assertThat(own.of(1_000, 0, true)).isEqualTo(500);
    }

    @Test
    void refusesBandsThatDoNotRiseOrDoNotEnd() {
        ProvisionTable.Band early = new ProvisionTable.Band(30, "early", BigDecimal.ONE);
        ProvisionTable.Band late = new ProvisionTable.Band(null, "late", BigDecimal.TEN);

        assertThat(table(List.of(early, late)).bands()).hasSize(2);
        assertThatThrownBy(() -> table(List.of(early))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> table(List.of(early, early, late))).isInstanceOf(IllegalArgumentException.class);
    }

    private static ProvisionTable table(List<ProvisionTable.Band> bands) {
        return new ProvisionTable(null, "nobody", "none", TODAY, bands, null);
    }

    private static ProvisionTables tables(String... own) {
        List<Resource> files = new ArrayList<>();
        for (String json : own) {
            files.add(new ByteArrayResource(json.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
        return new ProvisionTables(SHIPPED, files, JsonMapper.builder().build());
    }
}
