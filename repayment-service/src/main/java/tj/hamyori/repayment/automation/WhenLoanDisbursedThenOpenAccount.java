package tj.hamyori.repayment.automation;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import tj.hamyori.events.loan.BorrowerShareV1;
import tj.hamyori.events.loan.LoanDisbursedV1;
import tj.hamyori.events.loan.LoanTermsV1;
import tj.hamyori.events.loan.MeetingDayV1;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.AgreedMeetingDay;
import tj.hamyori.repayment.events.AgreedTerms;
import tj.hamyori.repayment.events.BorrowerShare;
import tj.hamyori.repayment.read.holidays.CalendarOf;
import tj.hamyori.repayment.read.suspense.HeldMoney;
import tj.hamyori.repayment.write.open.OpenAccount;

/** Opens the account of a disbursed loan and brings it the money that came before it. */
@Component
public class WhenLoanDisbursedThenOpenAccount {

    private final CommandGateway commands;
    private final MoneyToItsLoan money;
    private final CalendarOf calendar;
    private final Clock clock;

    WhenLoanDisbursedThenOpenAccount(CommandGateway commands, MoneyToItsLoan money, CalendarOf calendar, Clock clock) {
        this.commands = commands;
        this.money = money;
        this.calendar = calendar;
        this.clock = clock;
    }

    public void on(LoanDisbursedV1 event, String mfo) {
        money.takeTurn(List.of(event.loanId()));
        commands.sendAndWait(new OpenAccount(event.loanId(), opened(event, mfo), calendar.organisation(mfo)));
        for (HeldMoney held : money.waitingFor(event.loanId())) {
            money.bring(held, mfo);
        }
    }

    private AccountOpened opened(LoanDisbursedV1 event, String mfo) {
        return new AccountOpened(
                event.loanId(),
                mfo,
                event.loanNumber(),
                event.productCode(),
                event.productKind(),
                event.purpose(),
                event.groupId(),
                null,
                event.officer(),
                event.disbursedOn(),
                event.principal().amountMinor(),
                event.principal().currency().getCurrencyCode(),
                terms(event.terms()),
                shares(event.borrowers()),
                clock.instant());
    }

    private static List<BorrowerShare> shares(List<BorrowerShareV1> borrowers) {
        return borrowers.stream()
                .map(share -> new BorrowerShare(
                        share.memberId(),
                        share.principal().amountMinor(),
                        share.sex(),
                        share.birthYear(),
                        share.district(),
                        share.householdCategory()))
                .toList();
    }

    private static AgreedTerms terms(LoanTermsV1 terms) {
        MeetingDayV1 day = terms.meetingDay();
        return new AgreedTerms(
                terms.interestMethod(),
                terms.annualRatePercent(),
                terms.amortisation(),
                terms.instalments(),
                terms.every(),
                terms.unit(),
                terms.interestPeriod(),
                terms.dayCount(),
                terms.firstDueOn(),
                terms.principalGraceInstalments(),
                terms.interestGraceInstalments(),
                terms.interestFreeInstalments(),
                terms.instalmentMultipleMinor(),
                terms.rounding(),
                terms.downPaymentPercent(),
                terms.nonWorkingDays(),
                terms.calendar(),
                terms.flatFeeMinor(),
                day == null ? null : new AgreedMeetingDay(day.weekday(), day.nth()),
                terms.excessTreatment());
    }
}
