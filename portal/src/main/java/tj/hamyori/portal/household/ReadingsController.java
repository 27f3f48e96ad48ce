package tj.hamyori.portal.household;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tj.hamyori.portal.client.Answer;
import tj.hamyori.portal.client.Page;
import tj.hamyori.portal.client.Reading;
import tj.hamyori.portal.client.group.Directory;
import tj.hamyori.portal.client.group.Households;
import tj.hamyori.portal.client.loan.LoanService;

/** For the auditor: who looked at whose household or at what was found about it for an application, and when. */
@Controller
class ReadingsController {

    private final Households households;
    private final LoanService loans;
    private final Directory directory;

    ReadingsController(Households households, LoanService loans, Directory directory) {
        this.households = households;
        this.loans = loans;
        this.directory = directory;
    }

    @GetMapping("/readings")
    String ofHouseholds(
            @RequestParam(required = false) @Nullable UUID memberId,
            @RequestParam(required = false) @Nullable Long before,
            Model model) {
        return page("/readings", memberId, Answer.of(() -> households.readings(memberId, before)), model);
    }

    @GetMapping("/readings/applications")
    String ofApplications(
            @RequestParam(required = false) @Nullable UUID memberId,
            @RequestParam(required = false) @Nullable Long before,
            Model model) {
        return page("/readings/applications", memberId, Answer.of(() -> loans.readings(memberId, before)), model);
    }

    private String page(String path, @Nullable UUID memberId, Answer<List<Reading>> readings, Model model) {
        model.addAttribute("list", path);
        List<Reading> lines = readings.orElse(List.of());
        model.addAttribute("readings", readings);
        model.addAttribute("memberId", memberId);
        model.addAttribute(
                "names", directory.members(lines.stream().map(Reading::memberId).toList()));
        model.addAttribute(
                "next", lines.size() < Page.LINES ? null : lines.getLast().id());
        return "portal/readings";
    }
}
