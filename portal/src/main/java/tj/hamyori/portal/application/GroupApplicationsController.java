package tj.hamyori.portal.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tj.hamyori.portal.client.Answer;
import tj.hamyori.portal.client.Page;
import tj.hamyori.portal.client.group.Directory;
import tj.hamyori.portal.client.loan.Application;
import tj.hamyori.portal.client.loan.LoanService;
import tj.hamyori.portal.page.Form;

/**
 * What the women of a treasurer's groups asked for, and where it stands; she records what the group endorsed. Without
 * reasons and plans: her phone is often shared, and why the lender refused is told to the woman.
 */
@Controller
@RequestMapping("/groups/applications")
class GroupApplicationsController {

    private static final String WITH_THE_GROUP = "SUBMITTED";
    private static final String WITH_THE_LENDER = "ENDORSED,APPROVED";
    private static final String ENDED = "DISBURSED,REJECTED,WITHDRAWN";

    private final LoanService loans;
    private final Directory directory;
    private final Clock clock;

    GroupApplicationsController(LoanService loans, Directory directory, Clock clock) {
        this.loans = loans;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String submitted,
            @RequestParam(required = false) @Nullable String lender,
            @RequestParam(required = false) @Nullable String ended,
            Model model,
            Locale locale) {
        Form.blank("endorse", locale).with("endorsedOn", LocalDate.now(clock)).offerIn(model);
        Answer<Page<Application>> toEndorse = Answer.of(() -> loans.applications(WITH_THE_GROUP, submitted));
        Answer<Page<Application>> withLender = Answer.of(() -> loans.applications(WITH_THE_LENDER, lender));
        Answer<Page<Application>> decided = Answer.of(() -> loans.applications(ENDED, ended));
        List<UUID> women = Stream.of(toEndorse, withLender, decided)
                .flatMap(answer -> answer.orElse(new Page<>(List.of(), null)).items().stream())
                .map(Application::memberId)
                .toList();
        model.addAttribute("toEndorse", toEndorse);
        model.addAttribute("withLender", withLender);
        model.addAttribute("decided", decided);
        model.addAttribute("names", directory.members(women));
        return "portal/group-applications";
    }

    @PostMapping("/endorsement")
    String endorse(@RequestParam Map<String, String> fields, Model model, Locale locale, RedirectAttributes redirect) {
        Form form = Form.sent("endorse", locale, fields);
        UUID application = form.uuid("applicationId");
        LoanService.Endorsement endorsement =
                new LoanService.Endorsement(form.date("endorsedOn"), form.optionalText("outOfTurnReason"));
        if (form.send(() -> loans.endorse(application, endorsement, form.key()))) {
            redirect.addFlashAttribute("done", "done.endorsed");
            return "redirect:/groups/applications";
        }
        model.addAttribute(form.attribute(), form);
        return list(null, null, null, model, locale);
    }
}
