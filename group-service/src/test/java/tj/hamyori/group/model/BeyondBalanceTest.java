package tj.hamyori.group.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BeyondBalanceTest {

    private static final UUID SHE = UUID.fromString("00000000-0000-4000-8000-00000000000a");
    private static final UUID ANOTHER = UUID.fromString("00000000-0000-4000-8000-00000000000b");
    private static final UUID LOAN = UUID.fromString("00000000-0000-4000-8000-00000000000c");
    private static final UUID OTHER_LOAN = UUID.fromString("00000000-0000-4000-8000-00000000000d");

    @Test
    void takesAllThatWasSavedAndShowsOneUnitMore() {
        List<LedgerLine> before =
                List.of(line(BoxLineKind.SAVING, SHE, 1_000), line(BoxLineKind.SAVING, ANOTHER, 9_000));
        LedgerLine more = line(BoxLineKind.SAVING, SHE, 200);
        assertThat(BeyondBalance.of(before, List.of(more, line(BoxLineKind.WITHDRAWAL, SHE, 1_200))))
                .isEmpty();
        assertThat(BeyondBalance.of(before, List.of(more, line(BoxLineKind.WITHDRAWAL, SHE, 1_201))))
                .containsExactly(new MeetingRemark(MeetingRemark.Kind.WITHDRAWN_BEYOND_SAVINGS, SHE, 1_200, 1_201));
    }

    @Test
    void takesAllThatWasLentAndShowsOneUnitMore() {
        List<LedgerLine> before = List.of(
                line(BoxLineKind.INTERNAL_LOAN, SHE, LOAN, 3_000),
                line(BoxLineKind.INTERNAL_LOAN, SHE, OTHER_LOAN, 500),
                line(BoxLineKind.INTERNAL_LOAN_REPAYMENT, SHE, LOAN, 1_000));
        assertThat(BeyondBalance.of(before, List.of(line(BoxLineKind.INTERNAL_LOAN_REPAYMENT, SHE, LOAN, 2_000))))
                .isEmpty();
        assertThat(BeyondBalance.of(before, List.of(line(BoxLineKind.INTERNAL_LOAN_REPAYMENT, SHE, LOAN, 2_001))))
                .containsExactly(new MeetingRemark(MeetingRemark.Kind.REPAID_BEYOND_LOAN, SHE, 2_000, 2_001));
    }

    @Test
    void showsALoanThatWasNeverGivenAndOneFromTheSocialFund() {
        assertThat(BeyondBalance.of(List.of(), List.of(line(BoxLineKind.INTERNAL_LOAN_REPAYMENT, SHE, LOAN, 1))))
                .containsExactly(new MeetingRemark(MeetingRemark.Kind.REPAID_BEYOND_LOAN, SHE, 0, 1));
        LedgerLine lent = line(BoxLineKind.SOCIAL_LOAN, SHE, 70);
        assertThat(BeyondBalance.of(List.of(), List.of(lent, line(BoxLineKind.SOCIAL_LOAN_REPAYMENT, SHE, 70))))
                .isEmpty();
        assertThat(BeyondBalance.of(List.of(lent), List.of(line(BoxLineKind.SOCIAL_LOAN_REPAYMENT, SHE, 71))))
                .containsExactly(new MeetingRemark(MeetingRemark.Kind.REPAID_BEYOND_LOAN, SHE, 70, 71));
    }

    @Test
    void hasNothingToSayOfWhatIsNobodysInParticular() {
        assertThat(BeyondBalance.of(
                        List.of(), List.of(line(BoxLineKind.FINE, SHE, 5), line(BoxLineKind.SOCIAL_FUND_IN, SHE, 5))))
                .isEmpty();
    }

    private static LedgerLine line(BoxLineKind kind, UUID member, long amountMinor) {
        return line(kind, member, null, amountMinor);
    }

    private static LedgerLine line(BoxLineKind kind, UUID member, @Nullable UUID loan, long amountMinor) {
        return new LedgerLine(kind.debit(), kind.credit(), member, loan, null, amountMinor);
    }
}
