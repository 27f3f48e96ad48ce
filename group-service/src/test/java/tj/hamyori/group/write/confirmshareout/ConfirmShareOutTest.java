package tj.hamyori.group.write.confirmshareout;

import static tj.hamyori.group.write.Fixtures.FACT;
import static tj.hamyori.group.write.Fixtures.GROUP;
import static tj.hamyori.group.write.Fixtures.MEMBER;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MEMBER;
import static tj.hamyori.group.write.Fixtures.OTHER_MFO;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.formed;
import static tj.hamyori.group.write.Fixtures.group;
import static tj.hamyori.group.write.Fixtures.keyHolder;
import static tj.hamyori.group.write.Fixtures.ledger;
import static tj.hamyori.group.write.Fixtures.refused;
import static tj.hamyori.group.write.LedgerFacts.HELD;
import static tj.hamyori.group.write.LedgerFacts.LEDGER;
import static tj.hamyori.group.write.LedgerFacts.NEXT_MEETING;
import static tj.hamyori.group.write.LedgerFacts.posting;
import static tj.hamyori.group.write.LedgerFacts.saved;
import static tj.hamyori.group.write.LedgerFacts.savedTogether;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.CycleShared;
import tj.hamyori.group.events.KeyHolderPinRegistered;
import tj.hamyori.group.events.KeyHoldersNamed;
import tj.hamyori.group.events.LedgerEntry;
import tj.hamyori.group.events.MeetingPosted;
import tj.hamyori.group.events.ShareOutRecorded;
import tj.hamyori.group.model.KeyHolderIds;
import tj.hamyori.group.model.Pin;
import tj.hamyori.group.write.Pins;

/** Nigina wrote down a sharing-out of 500. */
class ConfirmShareOutTest {

    private static final UUID ANOTHER = UUID.fromString("66666666-6666-4666-8666-666666666667");
    private static final List<LedgerEntry> ENTRIES = List.of(
            new LedgerEntry("SAVINGS", "CYCLE", MEMBER, null, null, 300),
            new LedgerEntry("SAVINGS", "CYCLE", OTHER_MEMBER, null, null, 200),
            new LedgerEntry("CYCLE", "CASH", MEMBER, null, null, 300),
            new LedgerEntry("CYCLE", "CASH", OTHER_MEMBER, null, null, 200));
    private static final ShareOutRecorded RECORDED =
            new ShareOutRecorded(GROUP, FACT, HELD, false, 500, ENTRIES, "nigina");

    @Test
    void entersTheBooksByAnotherPerson() {
        ledger(savedTogether(), RECORDED).when(by("firuza")).expectEvents(shared("firuza", null));
        refused(ledger(savedTogether(), RECORDED).when(by("nigina")), "SHARED_OUT_BY_ANOTHER");
    }

    @Test
    void entersTheBooksByAKeyHolderOnThePhoneOfWhoRecordedIt() {
        ledger(savedTogether(), RECORDED)
                .when(command(FACT, "nigina", MEMBER, true))
                .expectEvents(shared(MEMBER.toString(), MEMBER));
        refused(ledger(savedTogether(), RECORDED).when(command(FACT, "firuza", null, true)), "KEY_HOLDER_CONFIRMS");
    }

    @Test
    void changesNothingOnceItIsDone() {
        ledger(savedTogether(), RECORDED, shared("firuza", null))
                .when(by("firuza"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        ledger(savedTogether(), RECORDED, shared("firuza", null))
                .when(by("zarina"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void needsWhatIsRecordedAndWasNotRecordedAnew() {
        refused(ledger().when(by("firuza")), "SHARE_OUT_NOT_RECORDED");
        refused(ledger(savedTogether()).when(by("firuza")), "SHARE_OUT_NOT_RECORDED");
        ShareOutRecorded anew = new ShareOutRecorded(GROUP, ANOTHER, HELD, false, 500, ENTRIES, "zarina");
        refused(ledger(savedTogether(), RECORDED, anew).when(by("firuza")), "SHARE_OUT_NOT_RECORDED");
        ledger(savedTogether(), RECORDED, anew)
                .when(command(ANOTHER, "firuza", null, false))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void confirmsWhatWasSeenAndNothingElse() {
        MeetingPosted sameDay =
                new MeetingPosted(GROUP, NEXT_MEETING, HELD, posting(null, 0, 541, saved(MEMBER, 1, 1)));
        refused(ledger(savedTogether(), RECORDED, sameDay).when(by("firuza")), "BOOKS_CHANGED_SINCE");
        MeetingPosted dayAfter =
                new MeetingPosted(GROUP, NEXT_MEETING, HELD.plusDays(1), posting(null, 0, 541, saved(MEMBER, 1, 1)));
        refused(ledger(savedTogether(), RECORDED, dayAfter).when(by("firuza")), "SHARED_BEFORE_THE_LAST_ENTRY");
    }

    @Test
    void hidesTheBooksFromAnotherOrganisation() {
        refused(
                ledger(savedTogether(), RECORDED)
                        .when(new ConfirmShareOut(LEDGER, GROUP, OTHER_MFO, FACT, "firuza", null, false)),
                "UNKNOWN_RESOURCE");
    }

    @Test
    void asksTheGroupWhetherAKeyHolderSigns() {
        Object named = new KeyHoldersNamed(GROUP, List.of(MEMBER), HELD);
        group(new Pins(), formed(), named).when(ofGroup(null)).expectResultMessagePayload(false);
        group(Pins.of(MEMBER, "7391"), formed(), named).when(ofGroup(MEMBER)).expectResultMessagePayload(true);
        refused(group(new Pins(), formed(), named).when(ofGroup(OTHER_MEMBER)), "NOT_A_KEY_HOLDER");
    }

    @Test
    void asksTheKeyHolderForHerPin() {
        Object registered = new KeyHolderPinRegistered(GROUP, MEMBER, MFO, HELD, "firuza");
        Pins pins = Pins.of(MEMBER, "7391");
        keyHolder(pins, registered).when(withPin("7391")).expectSuccessfulHandlerExecution();
        refused(keyHolder(pins, registered).when(withPin("7392")), "PIN_WRONG");
        refused(keyHolder(new Pins()).when(withPin("7391")), "PIN_NOT_SET");
        refused(keyHolder(pins, registered).when(withPin("7391", "firuza")), "PIN_CHOSEN_WHERE_SIGNED_IN");
    }

    private static CycleShared shared(String confirmedBy, @Nullable UUID keyHolder) {
        return new CycleShared(GROUP, FACT, HELD, false, 500, ENTRIES, "nigina", confirmedBy, keyHolder);
    }

    private static ConfirmShareOut by(String who) {
        return command(FACT, who, null, false);
    }

    private static ConfirmShareOut command(UUID id, String who, @Nullable UUID keyHolder, boolean keyHolderSigns) {
        return new ConfirmShareOut(LEDGER, GROUP, MFO, id, who, keyHolder, keyHolderSigns);
    }

    private static ConfirmShareOutOfGroup ofGroup(@Nullable UUID signedBy) {
        return new ConfirmShareOutOfGroup(GROUP, MFO, signedBy, TODAY);
    }

    private static ConfirmShareOutWithPin withPin(String digits) {
        return withPin(digits, "nigina");
    }

    private static ConfirmShareOutWithPin withPin(String digits, String signedInAs) {
        return new ConfirmShareOutWithPin(KeyHolderIds.of(GROUP, MEMBER), GROUP, MEMBER, new Pin(digits), signedInAs);
    }
}
