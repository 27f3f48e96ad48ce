package tj.hamyori.group.write.changerules;

import static tj.hamyori.group.write.Fixtures.GROUP;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MFO;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.TOMORROW;
import static tj.hamyori.group.write.Fixtures.formed;
import static tj.hamyori.group.write.Fixtures.group;
import static tj.hamyori.group.write.Fixtures.refused;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.AgreedRules;
import tj.hamyori.group.events.RulesChanged;
import tj.hamyori.group.model.GroupRules;

class ChangeRulesTest {

    private static final LocalDate FORMED = LocalDate.parse("2025-02-01");

    @Test
    void changesThemFromTheDayTheGroupWasFormedAndNotBefore() {
        group(formed()).when(command(MFO, FORMED, FORMED)).expectEvents(changed(FORMED, FORMED));
        LocalDate before = FORMED.minusDays(1);
        refused(group(formed()).when(command(MFO, before, FORMED)), "RULES_DECIDED_OUT_OF_ORDER");
    }

    @Test
    void decidesOnTheDayOfTheLastDecisionOrLater() {
        LocalDate last = LocalDate.parse("2025-06-01");
        Object[] given = {formed(), changed(last, last.plusMonths(1))};
        group(given).when(command(MFO, last, last)).expectEvents(changed(last, last));
        refused(group(given).when(command(MFO, last.minusDays(1), last)), "RULES_DECIDED_OUT_OF_ORDER");
    }

    @Test
    void decidesTodayForALaterDayButNotTomorrow() {
        group(formed()).when(command(MFO, TODAY, TOMORROW)).expectEvents(changed(TODAY, TOMORROW));
        refused(group(formed()).when(command(MFO, TOMORROW, TOMORROW)), "GROUP_DATE_IN_FUTURE");
    }

    @Test
    void neverChangesWhatHeldBefore() {
        group(formed()).when(command(MFO, TODAY, TODAY)).expectEvents(changed(TODAY, TODAY));
        refused(group(formed()).when(command(MFO, TODAY, TODAY.minusDays(1))), "RULES_IN_FORCE_BEFORE_DECIDED");
    }

    @Test
    void changesNothingWhenSentAgain() {
        group(formed(), changed(TODAY, TODAY)).when(command(MFO, TODAY, TODAY)).expectNoEvents();
    }

    @Test
    void refusesWhatNoGroupCanAgreeOn() {
        GroupRules unsound = new GroupRules(null, null, null, Map.of(), 0);
        refused(group(formed()).when(new ChangeRules(GROUP, MFO, TODAY, TODAY, unsound, TODAY)), "QUORUM_NOT_A_SHARE");
    }

    @Test
    void hidesAGroupFromAnotherOrganisation() {
        refused(group(formed()).when(command(OTHER_MFO, TODAY, TODAY)), "UNKNOWN_RESOURCE");
    }

    private static RulesChanged changed(LocalDate decidedOn, LocalDate effectiveOn) {
        return new RulesChanged(GROUP, decidedOn, effectiveOn, new AgreedRules(null, 2_000L, null, Map.of(), null));
    }

    private static ChangeRules command(String mfo, LocalDate decidedOn, LocalDate effectiveOn) {
        GroupRules rules = new GroupRules(null, 2_000L, null, Map.of(), null);
        return new ChangeRules(GROUP, mfo, decidedOn, effectiveOn, rules, TODAY);
    }
}
