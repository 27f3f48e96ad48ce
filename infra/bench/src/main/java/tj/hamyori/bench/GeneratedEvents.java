package tj.hamyori.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
        UUID loanId = id("loan", mfo, loan.number());
        return new NewEvents("LoanAccount", loanId.toString(), 0, AccountOpening.imported(command(mfo, loanId, loan)));
    }

    private static ImportAccount command(String mfo, UUID loanId, GeneratedLoan loan) {
        List<ScheduleLine> lines = new ArrayList<>();
        loan.instalments()
                .forEach(due -> lines.add(new ScheduleLine(lines.size() + 1, due.dueOn(), due.principalMinor(), 0, 0)));
        List<ImportAccount.Receipt> receipts = new ArrayList<>();
        for (GeneratedLoan.Receipt paid : loan.receipts()) {
            receipts.add(new ImportAccount.Receipt(
                    id("payment", mfo, loan.number() * 64L + receipts.size()),
                    "R-" + loan.number() + "-" + (receipts.size() + 1),
                    paid.paidOn(),
                    paid.amountMinor(),
                    evening(paid.paidOn())));
        }
        LocalDate writtenOffOn = loan.writtenOffOn();
        return new ImportAccount(
                loanId,
                opening(mfo, loanId, loan),
                lines,
                receipts,
                writtenOffOn == null
                        ? null
                        : new ImportAccount.WriteOff(writtenOffOn, loan.principalMinor() - loan.paidMinor()),
                "generator",
                evening(lastDay(loan, writtenOffOn)));
    }

    private static AccountOpened opening(String mfo, UUID loanId, GeneratedLoan loan) {
        return new AccountOpened(
                loanId,
                mfo,
                loan.loanNumber(),
                loan.product(),
                null,
                loan.purpose(),
                id("group", mfo, loan.group()),
                "GR-" + loan.group(),
                loan.officer(),
                loan.disbursedOn(),
                loan.principalMinor(),
                "TJS",
                MONTHLY,
                List.of(new BorrowerShare(
                        id("borrower", mfo, loan.number()),
                        loan.principalMinor(),
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
    private static Instant evening(LocalDate day) {
        return day.atTime(EVENING).toInstant(ZoneOffset.UTC);
    }

    private static UUID id(String kind, String mfo, long number) {
        return UUID.nameUUIDFromBytes((kind + ' ' + mfo + ' ' + number).getBytes(StandardCharsets.UTF_8));
    }
}
