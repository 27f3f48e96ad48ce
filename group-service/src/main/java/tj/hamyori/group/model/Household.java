package tj.hamyori.group.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a member's dated household facts say on one date.
 *
 * <p><b>Migrant household</b>: her husband went abroad on or before the date and has not come back since. A return on
 * the day of an emigration ends it. <b>Abandoned</b>: a migrant household in which no remittance reached <i>her</i> for
 * {@value #MONTHS_WITHOUT_REMITTANCE} calendar months, counted from the later of his departure and her last remittance.
 * Months are calendar months: from 31 August six months are completed on 28 (or 29) February. Civil status never
 * decides, nor does contact, nor money that in-laws took; the last two become {@link OpenQuestion}s, and the answer
 * stays as computed until a named officer decides: when she found that support {@link Support#REACHED_HER}, the months
 * begin anew with that day. Source: OSCE/ODIHR on abandoned women from migrant households in Tajikistan: the
 * definition, the passage on in-laws who claim remittances, and the one on telling abandoned from divorced.
 *
 * <p>Worked example: he left on 10 January 2026, she received money on 15 March: six months are completed on
 * 15 September; on 14 September she is not abandoned, on 15 September she is.
 *
 * @param asOf the date asked about; facts after it are unknown to this answer
 * @param since the day on which six months were completed, null unless abandoned
 * @param evidence every fact and decision up to the date, oldest first
 * @param grounds those of them the answer rests on: his departure, the last support, what left a question since then
 *     and what was decided about it; his return where it ended the absence
 * @param civilStatus the latest stated
 * @param needsDecision open questions, empty unless abandoned
 */
public record Household(
        LocalDate asOf,
        boolean migrantHousehold,
        boolean abandoned,
        @Nullable LocalDate since,
        List<HouseholdFact> evidence,
        List<HouseholdFact> grounds,
        CivilStatus civilStatus,
        List<OpenQuestion> needsDecision) {

    public static final int MONTHS_WITHOUT_REMITTANCE = 6;

    public static Household asOf(LocalDate asOf, List<HouseholdFact> facts) {
        List<HouseholdFact> known = facts.stream()
                .filter(fact -> !fact.on().isAfter(asOf))
                .sorted(Comparator.comparing(HouseholdFact::on))
                .toList();
        Map<OpenQuestion, Support> decided = decisions(known);
        Optional<LocalDate> departure = departure(known);
        LocalDate periodStart = departure
                .map(left -> lastSupport(known, decided).filter(left::isBefore).orElse(left))
                .orElse(null);
        LocalDate since = periodStart == null ? null : completed(periodStart, asOf);
        return new Household(
                asOf,
                departure.isPresent(),
                since != null,
                since,
                known,
                periodStart == null ? lastReturn(known) : grounds(known, departure.orElseThrow(), periodStart),
                civilStatus(known),
                since == null || periodStart == null ? List.of() : questions(known, periodStart, decided));
    }

    /** Of several departures without a return in between the first counts: the others tell the same absence again. */
    private static Optional<LocalDate> departure(List<HouseholdFact> known) {
        LocalDate lastReturn = dates(known, HouseholdFact.HusbandReturned.class)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return dates(known, HouseholdFact.HusbandEmigrated.class)
                .filter(left -> left.isAfter(lastReturn))
                .min(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> dates(List<HouseholdFact> known, Class<? extends HouseholdFact> kind) {
        return known.stream().filter(kind::isInstance).map(HouseholdFact::on);
    }

    /** Money in her own hands, or what an officer found to have reached her. */
    private static Optional<LocalDate> lastSupport(List<HouseholdFact> known, Map<OpenQuestion, Support> decided) {
        return known.stream()
                .filter(fact -> isHerOwn(fact) || found(fact, decided) == Support.REACHED_HER)
                .map(HouseholdFact::on)
                .max(Comparator.naturalOrder());
    }

    private static boolean isHerOwn(HouseholdFact fact) {
        return fact instanceof HouseholdFact.Remittance remittance && remittance.receivedBy() == ReceivedBy.SELF;
    }

    private static @Nullable Support found(HouseholdFact fact, Map<OpenQuestion, Support> decided) {
        OpenQuestion question = fact.question();
        return question == null ? null : decided.get(question);
    }

    private static Map<OpenQuestion, Support> decisions(List<HouseholdFact> known) {
        Map<OpenQuestion, Support> decided = new HashMap<>();
        for (HouseholdFact fact : known) {
            if (fact instanceof HouseholdFact.Decided decision) {
                decided.put(decision.about(), decision.found());
            }
        }
        return decided;
    }

    private static @Nullable LocalDate completed(LocalDate periodStart, LocalDate asOf) {
        LocalDate completed = periodStart.plusMonths(MONTHS_WITHOUT_REMITTANCE);
        return completed.isAfter(asOf) ? null : completed;
    }

    private static List<HouseholdFact> lastReturn(List<HouseholdFact> known) {
        return known.stream()
                .filter(HouseholdFact.HusbandReturned.class::isInstance)
                .reduce((earlier, later) -> later)
                .stream()
                .toList();
    }

    private static List<HouseholdFact> grounds(List<HouseholdFact> known, LocalDate departure, LocalDate periodStart) {
        return known.stream()
                .filter(fact -> switch (fact) {
                    case HouseholdFact.HusbandEmigrated left -> left.on().equals(departure);
                    case HouseholdFact.Remittance money -> !money.on().isBefore(periodStart);
                    case HouseholdFact.Contact contact -> !contact.on().isBefore(periodStart);
                    case HouseholdFact.Decided decided -> !decided.about().on().isBefore(periodStart);
                    case HouseholdFact.HusbandReturned returned -> false;
                    case HouseholdFact.CivilStatusStated stated -> false;
                })
                .toList();
    }

    private static CivilStatus civilStatus(List<HouseholdFact> known) {
        return known.stream()
                .filter(HouseholdFact.CivilStatusStated.class::isInstance)
                .map(fact -> ((HouseholdFact.CivilStatusStated) fact).status())
                .reduce((earlier, later) -> later)
                .orElse(CivilStatus.UNKNOWN);
    }

    private static List<OpenQuestion> questions(
            List<HouseholdFact> known, LocalDate periodStart, Map<OpenQuestion, Support> decided) {
        return known.stream()
                .filter(fact -> fact.on().isAfter(periodStart))
                .map(HouseholdFact::question)
                .filter(Objects::nonNull)
                .filter(question -> !decided.containsKey(question))
                .distinct()
                .toList();
    }
}
