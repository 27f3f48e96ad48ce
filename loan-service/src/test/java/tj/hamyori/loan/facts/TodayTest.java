package tj.hamyori.loan.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import tj.hamyori.platform.problem.RuleViolated;

class TodayTest {

    /** It is the 23rd in Dushanbe and still the 22nd in Greenwich. */
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T20:00:00Z"), ZoneId.of("Asia/Dushanbe"));

    private final Today today = new Today(CLOCK);

    @Test
    void takesTodaysDateWhereTheOrganisationsWork() {
        assertThatCode(() -> today.refuseLater(LocalDate.of(2026, 11, 23), "paidOn"))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesTomorrowAndNamesTheField() {
        assertThatThrownBy(() -> today.refuseLater(LocalDate.of(2026, 11, 24), "disbursedOn"))
                .isInstanceOfSatisfying(RuleViolated.class, refusal -> {
                    assertThat(refusal.rule().name()).isEqualTo("DATED_IN_THE_FUTURE");
                    assertThat(refusal.violations().getFirst().field()).isEqualTo("disbursedOn");
                });
    }
}
