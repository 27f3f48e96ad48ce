package tj.hamyori.portal.household;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import tj.hamyori.portal.client.group.GroupService;
import tj.hamyori.portal.client.group.Household;
import tj.hamyori.portal.client.group.Households;
import tj.hamyori.portal.page.Form;

/** Puts a household's page together; the look it costs is recorded under the reader's name. */
@Component
class HouseholdPage {

    static final List<String> RECEIVERS = List.of("SELF", "IN_LAWS", "OTHER");
    static final List<String> CONTACTS = List.of("CALL", "MESSAGE", "LETTER", "VISIT", "THROUGH_OTHERS");
    static final List<String> CURRENCIES = List.of("TJS", "RUB", "USD");
    static final List<String> CIVIL_STATUSES = List.of(
            "REGISTERED",
            "NIKOH_ONLY",
            "HUSBAND_ABSENT",
            "DIVORCE_IN_PROGRESS",
            "DIVORCED",
            "CALLED_DIVORCED_NOT_DISSOLVED",
            "WIDOWED",
            "UNKNOWN");
    static final List<String> FINDINGS = List.of("REACHED_HER", "DID_NOT_REACH_HER");
    private static final List<String> DATED_FORMS =
            List.of("left", "returned", "received", "contacted", "civil", "decide", "withdraw");

    private final GroupService groups;
    private final Households households;
    private final Clock clock;

    HouseholdPage(GroupService groups, Households households, Clock clock) {
        this.groups = groups;
        this.households = households;
        this.clock = clock;
    }

    String closed(UUID memberId, Model model) {
        model.addAttribute("member", groups.member(memberId));
        return "portal/household";
    }

    /** @param knownOn the end of this day counts, null for now */
    String opened(UUID memberId, @Nullable LocalDate asOf, @Nullable LocalDate knownOn, Model model, Locale locale) {
        Household found = households.of(memberId, asOf, endOf(knownOn));
        model.addAttribute("member", groups.member(memberId));
        model.addAttribute("household", found);
        model.addAttribute("knownOn", knownOn);
        model.addAttribute("lines", Line.of(found));
        model.addAttribute("receivers", RECEIVERS);
        model.addAttribute("contacts", CONTACTS);
        model.addAttribute("currencies", CURRENCIES);
        model.addAttribute("civilStatuses", CIVIL_STATUSES);
        model.addAttribute("findings", FINDINGS);
        LocalDate today = LocalDate.now(clock);
        for (String name : DATED_FORMS) {
            Form.blank(name, locale).with("on", today).offerIn(model);
        }
        return "portal/household";
    }

    private @Nullable Instant endOf(@Nullable LocalDate day) {
        return day == null || !day.isBefore(LocalDate.now(clock))
                ? null
                : day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
