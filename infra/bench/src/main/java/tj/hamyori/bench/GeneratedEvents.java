package tj.hamyori.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tj.hamyori.platform.axon.NewEvents;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.AgreedTerms;
import tj.hamyori.repayment.events.BorrowerShare;
import tj.hamyori.repayment.events.ScheduleLine;
import tj.hamyori.repayment.write.AccountOpening;
import tj.hamyori.repayment.write.importaccount.ImportAccount;

/** A made-up loan as the events its account would have, decided by the same code as an imported one's. */
final class GeneratedEvents {

    private static final LocalTime EVENING = LocalTime.of(17, 30);
    static final AgreedTerms MONTHLY = new AgreedTerms(
            "NONE",
            "0",
            "EQUAL_PRINCIPAL",
            GeneratedLoans.INSTALMENTS,
            1,
            "MONTH",
            "SAME_AS_INSTALMENT",
            "THIRTY_360",
            null,
            0,
            0,
            0,
            1,
            "HALF_EVEN",
            "0",
            "KEEP",
            "NONE",
            0);

    private GeneratedEvents() {}

    static NewEvents of(String mfo, GeneratedLoan loan) {
        ImportAccount command = imported(new GeneratedIds(mfo), loan);
        return new NewEvents("LoanAccount", command.loanId().toString(), 0, AccountOpening.imported(command));
    }

    /** The account with its schedule on the day of disbursement, before anything was paid. */
    static ImportAccount opened(GeneratedIds ids, GeneratedLoan loan) {
        return new ImportAccount(
                ids.loan(loan),
                opening(ids, loan, loan.principalMinor()),
                lines(loan),
                List.of(),
                null,
                "generator",
                evening(loan.disbursedOn()));
    }

    private static List<ScheduleLine> lines(GeneratedLoan loan) {
        List<ScheduleLine> lines = new ArrayList<>();
        loan.instalments()
                .forEach(due -> lines.add(new ScheduleLine(lines.size() + 1, due.dueOn(), due.principalMinor(), 0, 0)));
        return lines;
    }

    private static ImportAccount imported(GeneratedIds ids, GeneratedLoan loan) {
        List<ImportAccount.Receipt> receipts = new ArrayList<>();
        for (GeneratedLoan.Receipt paid : loan.receipts()) {
            receipts.add(new ImportAccount.Receipt(
                    ids.fact(loan, receipts.size()),
                    "R-" + loan.number() + "-" + (receipts.size() + 1),
                    paid.paidOn(),
                    paid.amountMinor(),
                    evening(paid.paidOn())));
        }
        LocalDate writtenOffOn = loan.writtenOffOn();
        return new ImportAccount(
                ids.loan(loan),
                opening(ids, loan, loan.principalMinor()),
                lines(loan),
                receipts,
                writtenOffOn == null
                        ? null
                        : new ImportAccount.WriteOff(writtenOffOn, loan.principalMinor() - loan.paidMinor()),
                "generator",
                evening(lastDay(loan, writtenOffOn)));
    }

    /** @param principalMinor what is handed over at first */
    static AccountOpened opening(GeneratedIds ids, GeneratedLoan loan, long principalMinor) {
        return new AccountOpened(
                ids.loan(loan),
                ids.mfo(),
                loan.loanNumber(),
                loan.product(),
                null,
                loan.purpose(),
                ids.group(loan),
                "GR-" + loan.group(),
                loan.officer(),
                loan.disbursedOn(),
                principalMinor,
                "TJS",
                MONTHLY,
                List.of(new BorrowerShare(
                        ids.borrower(loan),
                        principalMinor,
                        loan.sex(),
                        loan.birthYear(),
                        loan.district(),
                        loan.household())),
                evening(loan.disbursedOn()));
    }

    private static LocalDate lastDay(GeneratedLoan loan, @Nullable LocalDate writtenOffOn) {
        LocalDate last = writtenOffOn == null ? loan.disbursedOn() : writtenOffOn;
        for (GeneratedLoan.Receipt receipt : loan.receipts()) {
            last = receipt.paidOn().isAfter(last) ? receipt.paidOn() : last;
        }
        return last;
    }

    /** Everything is recorded on its day. */
    static Instant evening(LocalDate day) {
        return day.atTime(EVENING).toInstant(ZoneOffset.UTC);
    }
}
