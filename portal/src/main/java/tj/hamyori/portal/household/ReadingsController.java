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
import tj.hamyori.portal.client.group.Directory;
import tj.hamyori.portal.client.group.Households;
import tj.hamyori.portal.client.group.Reading;

/** For the auditor: who looked at whose household, and when. */
@Controller
class ReadingsController {

    private final Households households;
    private final Directory directory;

    ReadingsController(Households households, Directory directory) {
        this.households = households;
        this.directory = directory;
    }

    @GetMapping("/readings")
    String list(
            @RequestParam(required = false) @Nullable UUID memberId,
            @RequestParam(required = false) @Nullable Long before,
            Model model) {
        Answer<List<Reading>> readings = Answer.of(() -> households.readings(memberId, before));
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
