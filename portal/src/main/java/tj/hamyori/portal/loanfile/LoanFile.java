package tj.hamyori.portal.loanfile;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tj.hamyori.portal.client.Answer;
import tj.hamyori.portal.client.group.Directory;
import tj.hamyori.portal.client.loan.Loan;
import tj.hamyori.portal.client.loan.LoanService;
import tj.hamyori.portal.client.loan.TranchePlan;
import tj.hamyori.portal.client.repayment.RepaymentService;
import tj.hamyori.portal.page.Form;

/** Puts the file together: the promise from loan-service, how it is kept from repayment-service, her name. */
@Component
class LoanFile {

    private final LoanService loans;
    private final RepaymentService repayments;
    private final Directory directory;
    private final Clock clock;

    LoanFile(LoanService loans, RepaymentService repayments, Directory directory, Clock clock) {
        this.loans = loans;
        this.repayments = repayments;
        this.directory = directory;
        this.clock = clock;
    }

    /** @param account holds the date on which the account is wanted, if not today */
    String page(UUID id, Form account, Model model, Locale locale) {
        Loan loan = loans.loan(id);
        LocalDate today = LocalDate.now(clock);
        LocalDate asOf = account.optionalDate("asOf");
        model.addAttribute("loan", loan);
        model.addAttribute("accountForm", asOf == null ? account.with("asOf", today) : account);
        if (loan.paidOut()) {
            model.addAttribute("account", Answer.of(() -> repayments.account(id, asOf)));
        }
        model.addAttribute("names", directory.members(List.of(loan.memberId())));
        Form.blank("disburse", locale)
                .with("disbursedOn", today)
                .with("channel", "CASH")
                .with("receivedBy", loan.memberId())
                .offerIn(model);
        Form.blank("repay", locale)
                .with("paidOn", today)
                .with("channel", "COUNTER")
                .with("currency", currency(loan.currency()))
                .offerIn(model);
        Form.blank("reverse", locale).offerIn(model);
        addBlankChanges(loan, today, model, locale);
        return "portal/loan";
    }

    private static void addBlankChanges(Loan loan, LocalDate today, Model model, Locale locale) {
        Form.blank("reschedule", locale)
                .with("kind", "SHIFT")
                .with("decidedOn", today)
                .offerIn(model);
        Form.blank("writeoff", locale).with("writtenOffOn", today).offerIn(model);
        Form.blank("charge", locale)
                .with("kind", "FEE")
                .with("chargedOn", today)
                .with("currency", currency(loan.currency()))
                .offerIn(model);
        Form.blank("waive", locale).with("waivedOn", today).offerIn(model);
        TranchePlan tranches = loan.tranches();
        if (tranches != null) {
            nextTranche(loan, tranches, today, locale).offerIn(model);
            Form.blank("cancelrest", locale).with("cancelledOn", today).offerIn(model);
        }
    }

    private static Form nextTranche(Loan loan, TranchePlan tranches, LocalDate today, Locale locale) {
        Currency currency = Currency.getInstance(currency(loan.currency()));
        return Form.blank("tranche", locale)
                .with("disbursedOn", today)
                .with(
                        "amount",
                        BigDecimal.valueOf(tranches.nextMinor(), currency.getDefaultFractionDigits())
                                .toPlainString())
                .with("currency", currency.getCurrencyCode())
                .with("channel", "CASH")
                .with("receivedBy", loan.memberId());
    }

    private static String currency(@Nullable String known) {
        return Objects.requireNonNullElse(known, "TJS");
    }
}
