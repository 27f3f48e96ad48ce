package tj.hamyori.repayment.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.DecisionEffectChanged;
import tj.hamyori.repayment.events.ScheduleComputed;
import tj.hamyori.repayment.events.ScheduleDecided;
import tj.hamyori.repayment.model.account.ExcessTreatment;
import tj.hamyori.repayment.model.account.ScheduleStep;
import tj.hamyori.repayment.model.account.SeenFrom;
import tj.hamyori.repayment.model.schedule.Instalment;

/** The schedule an account began with, the decisions about it, and which version is seen on which date. */
final class ScheduleBook {

    /** The cause of a version that money paid ahead led to. */
    static final String EXCESS = "EXCESS";

    private static final Set<String> BY_TERMS = Set.of("AGREED", "COMPUTED_LATER");

    private final Map<UUID, ScheduleDecided> decisions = new LinkedHashMap<>();
    private final Map<UUID, String> withoutEffect = new LinkedHashMap<>();
    private ExcessTreatment treatment = ExcessTreatment.NEXT;
    private ScheduleStep first = ScheduleStep.first(LocalDate.MIN, false, false, List.of());
    private @Nullable ScheduleComputed given;
    private final List<ScheduleComputed> begun = new ArrayList<>();
    private List<SeenFrom<ScheduleComputed>> stored = List.of();
    private List<SeenFrom<SeenSchedule>> seen = List.of();
    private List<Instalment> latest = List.of();
    private int version;
    private long scheduledMinor;

    /** Until there is a schedule the principal is owed, some day. */
    void open(AccountOpened event) {
        String chosen = event.terms().excessTreatment();
        treatment = chosen == null ? ExcessTreatment.NEXT : ExcessTreatment.valueOf(chosen);
        latest = List.of(new Instalment(1, LocalDate.MAX, event.principalMinor(), 0, 0, 0));
        scheduledMinor = event.principalMinor();
        first = ScheduleStep.first(event.disbursedOn(), false, false, latest);
    }

    void schedule(ScheduleComputed event) {
        version = event.version();
        latest = AccountSchedule.instalments(event.lines());
        scheduledMinor = latest.stream().mapToLong(Instalment::totalMinor).sum();
        stored = SeenFrom.add(stored, new SeenFrom<>(event.effectiveOn(), event));
        seen = SeenFrom.add(seen, new SeenFrom<>(event.effectiveOn(), SeenSchedule.of(event, latest)));
        if (event.decisionId() == null && !event.cause().equals(EXCESS) && (given == null || !folds())) {
            begin(event);
        }
    }

    /** What follows from no decision is what later ones begin from. */
    private void begin(ScheduleComputed event) {
        boolean byTerms = BY_TERMS.contains(event.cause())
                || first.byTerms() && event.cause().equals("CALENDAR");
        boolean rescheduled = first.rescheduled() || event.marksAsRescheduled();
        first = ScheduleStep.first(event.effectiveOn(), rescheduled, byTerms, latest);
        given = event;
        begun.add(event);
    }

    /** The schedules that follow from no decision and from no money paid ahead. */
    List<ScheduleComputed> begun() {
        return List.copyOf(begun);
    }

    /** The later versions that are in force on some date. */
    List<ScheduleComputed> seenLater() {
        return stored.stream()
                .map(SeenFrom::content)
                .filter(event -> !begun.contains(event))
                .toList();
    }

    void restore(AccountSnapshot snapshot) {
        open(snapshot.opened());
        snapshot.begun().forEach(this::schedule);
        snapshot.decisions().forEach(this::decide);
        snapshot.seen().forEach(this::schedule);
        snapshot.withoutEffect().forEach(note -> withoutEffect.put(note.decisionId(), note.because()));
    }

    void decide(ScheduleDecided event) {
        decisions.put(event.decisionId(), event);
    }

    void note(DecisionEffectChanged event) {
        if (event.withoutEffectBecause() == null) {
            withoutEffect.remove(event.decisionId());
        } else {
            withoutEffect.put(event.decisionId(), event.withoutEffectBecause());
        }
    }

    int version() {
        return version;
    }

    boolean hasDecisions() {
        return !decisions.isEmpty();
    }

    /** Whether later versions are computed anew with every fact. */
    boolean folds() {
        return hasDecisions() || treatment != ExcessTreatment.NEXT;
    }

    ExcessTreatment treatment() {
        return treatment;
    }

    boolean holds(UUID decisionId) {
        return decisions.containsKey(decisionId);
    }

    Collection<ScheduleDecided> decisions() {
        return decisions.values();
    }

    ScheduleDecided decision(UUID decisionId) {
        return Objects.requireNonNull(decisions.get(decisionId), "No such decision");
    }

    /** By decision the code of the rule it met. */
    Map<UUID, String> withoutEffect() {
        return withoutEffect;
    }

    ScheduleStep first() {
        return first;
    }

    /** The version that {@link #first()} came with; null while there is none. */
    @Nullable
    ScheduleComputed given() {
        return given;
    }

    List<SeenFrom<SeenSchedule>> seen() {
        return seen;
    }

    /** The lines in force after all that is known. */
    List<Instalment> latest() {
        return latest;
    }

    /** The lines in force on the date; those the account began with before their time. */
    List<Instalment> on(LocalDate date) {
        SeenSchedule schedule = SeenFrom.contentOn(seen, date);
        return schedule == null ? first.lines() : schedule.lines();
    }

    /** All that the latest version asks for, minor units. */
    long scheduledMinor() {
        return scheduledMinor;
    }
}
