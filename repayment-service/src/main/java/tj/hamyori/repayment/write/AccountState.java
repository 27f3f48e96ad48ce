package tj.hamyori.repayment.write;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.repayment.events.AccountCharged;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.AccountPostponed;
import tj.hamyori.repayment.events.AccountReopened;
import tj.hamyori.repayment.events.AccountRepaid;
import tj.hamyori.repayment.events.AccountWrittenOff;
import tj.hamyori.repayment.events.ArrearsBucketChanged;
import tj.hamyori.repayment.events.ChargeWaived;
import tj.hamyori.repayment.events.DecisionEffectChanged;
import tj.hamyori.repayment.events.LoanAccountEvent;
import tj.hamyori.repayment.events.MoneyEvent;
import tj.hamyori.repayment.events.RepaymentReversed;
import tj.hamyori.repayment.events.ScheduleComputed;
import tj.hamyori.repayment.events.ScheduleDecided;
import tj.hamyori.repayment.model.account.AccountPosition;
import tj.hamyori.repayment.model.account.ArrearsBucket;
import tj.hamyori.repayment.write.agearrears.AgeArrears;

/** What the events of one account come to; a new event does not compile until somebody says here what it changes. */
final class AccountState {

    private final AccountBook book = new AccountBook();
    private @Nullable AccountOpened opened;
    private ArrearsBucket bucket = ArrearsBucket.CURRENT;
    private LocalDate agedOn = LocalDate.MIN;
    private boolean repaid;
    private final Set<UUID> postponements = new HashSet<>();

    void evolve(LoanAccountEvent event) {
        switch (event) {
            case AccountOpened fact -> {
                opened = fact;
                book.schedules().open(fact);
            }
            case ScheduleComputed fact -> book.schedules().schedule(fact);
            case ScheduleDecided fact -> book.schedules().decide(fact);
            case DecisionEffectChanged fact -> book.schedules().note(fact);
            case AccountPostponed fact -> postponements.add(fact.postponementId());
            case MoneyEvent fact -> book.money().move(fact);
            case RepaymentReversed fact -> book.money().reverse(fact);
            case AccountCharged fact -> book.charges().charge(fact);
            case ChargeWaived fact -> book.charges().waive(fact);
            case AccountWrittenOff fact -> book.writeOff(fact.writtenOffOn());
            case ArrearsBucketChanged fact -> {
                bucket = ArrearsBucket.valueOf(fact.bucketAfter());
                agedOn = fact.asOf();
            }
            case AccountRepaid fact -> repaid = true;
            case AccountReopened fact -> repaid = false;
        }
    }

    AccountSnapshot snapshot() {
        ScheduleBook schedules = book.schedules();
        return new AccountSnapshot(
                opened(),
                schedules.begun(),
                List.copyOf(schedules.decisions()),
                schedules.seenLater(),
                schedules.withoutEffect().entrySet().stream()
                        .map(note -> new AccountSnapshot.WithoutEffect(note.getKey(), note.getValue()))
                        .toList(),
                book.money().packed(),
                book.money().receivedMinor(),
                book.money().reversals(),
                book.charges().charges(),
                book.charges().waivers(),
                Set.copyOf(postponements),
                book.writtenOffOn(),
                bucket.name(),
                agedOn.equals(LocalDate.MIN) ? null : agedOn,
                repaid);
    }

    void restore(AccountSnapshot snapshot) {
        opened = snapshot.opened();
        book.restore(snapshot);
        postponements.addAll(snapshot.postponements());
        bucket = ArrearsBucket.valueOf(snapshot.bucket());
        agedOn = snapshot.agedOn() == null ? LocalDate.MIN : snapshot.agedOn();
        repaid = snapshot.repaid();
    }

    boolean isOpen() {
        return opened != null;
    }

    /** The disbursement; every other event comes after it. */
    AccountOpened opened() {
        return Objects.requireNonNull(opened, "The account was not opened");
    }

    /** By its product or by its terms: on such a loan a delay earns the lender nothing. */
    boolean isInterestFree() {
        return "INTEREST_FREE".equals(opened().productKind())
                || opened().terms().interestMethod().equals("NONE");
    }

    AccountBook book() {
        return book;
    }

    /**
     * The boundary of arrears that was crossed since the job last recorded one; a date before that one crosses none.
     */
    Optional<ArrearsBucketChanged> aged(AgeArrears command) {
        AccountPosition position = book.position(command.asOf());
        return command.asOf().isBefore(agedOn) || position.arrearsBucket() == bucket
                ? Optional.empty()
                : Optional.of(new ArrearsBucketChanged(
                        opened().loanId(),
                        command.asOf(),
                        position.daysPastDue(),
                        bucket.name(),
                        position.arrearsBucket().name(),
                        command.recordedAt()));
    }

    boolean isRepaid() {
        return repaid;
    }

    /** Whether this bulk postponement moved the schedule already. */
    boolean isPostponedBy(UUID postponementId) {
        return postponements.contains(postponementId);
    }

    /** Whether everything was paid, in time where the loan was written off, and nothing says so yet. */
    boolean isNewlyRepaid() {
        return !repaid && book.schedules().version() > 0 && book.isMet();
    }

    /** Whether it counts as repaid and owes again. */
    boolean owesAgain() {
        return repaid && !book.isMet();
    }

    /** An account of another organisation is answered for as if it were not there. */
    void requireOwn(@Nullable String mfo) {
        if (!opened().mfo().equals(mfo)) {
            throw new RuleViolated(PlatformRule.UNKNOWN_RESOURCE);
        }
    }
}
