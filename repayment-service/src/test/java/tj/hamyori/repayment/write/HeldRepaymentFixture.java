package tj.hamyori.repayment.write;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.events.RepaymentHeld;

/** 100.00 TJS handed over at a meeting for a loan that is not known here yet. */
public final class HeldRepaymentFixture {

    public static final UUID HELD = UUID.fromString("00000000-0000-4000-8000-000000000006");
    public static final Instant HELD_AT = Instant.parse("2026-02-15T12:00:00Z");

    private HeldRepaymentFixture() {}

    public static TestExecutor<?> suspense(Object... before) {
        AggregateTestFixture<HeldRepayment> fixture = new AggregateTestFixture<>(HeldRepayment.class);
        return before.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(before);
    }

    public static RepaymentHeld held() {
        return held(10_000, "UNKNOWN_LOAN");
    }

    /** 40.00 TJS she gave her group back for a cover that was taken back. */
    public static RepaymentHeld heldReimbursement() {
        return held(LocalDate.of(2026, 3, 1), 4_000, "COVER_WAS_REVERSED", "REIMBURSEMENT", MoneyFixture.COVER);
    }

    public static RepaymentHeld held(long amountMinor, String reason) {
        return held(LocalDate.of(2026, 2, 15), amountMinor, reason, null, null);
    }

    private static RepaymentHeld held(
            LocalDate on, long amountMinor, String reason, @Nullable String kind, @Nullable UUID coverId) {
        return new RepaymentHeld(
                HELD,
                LoanAccountFixture.MFO,
                LoanAccountFixture.LOAN,
                LoanAccountFixture.GROUP,
                LoanAccountFixture.MEMBER,
                on,
                amountMinor,
                "TJS",
                "MEETING",
                reason,
                "zarina",
                HELD_AT,
                kind,
                coverId);
    }
}
