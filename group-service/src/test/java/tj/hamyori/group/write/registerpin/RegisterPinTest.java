package tj.hamyori.group.write.registerpin;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.group.write.Fixtures.GROUP;
import static tj.hamyori.group.write.Fixtures.MEMBER;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MEMBER;
import static tj.hamyori.group.write.Fixtures.OTHER_MFO;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.formed;
import static tj.hamyori.group.write.Fixtures.group;
import static tj.hamyori.group.write.Fixtures.keyHolder;
import static tj.hamyori.group.write.Fixtures.refused;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tj.hamyori.group.events.KeyHolderPinCancelled;
import tj.hamyori.group.events.KeyHolderPinRegistered;
import tj.hamyori.group.events.KeyHoldersNamed;
import tj.hamyori.group.model.KeyHolderIds;
import tj.hamyori.group.model.KeyHolderPins;
import tj.hamyori.group.model.Pin;
import tj.hamyori.group.write.Pins;

class RegisterPinTest {

    private static final KeyHolderPinRegistered REGISTERED =
            new KeyHolderPinRegistered(GROUP, MEMBER, MFO, TODAY, "zarina");

    @ParameterizedTest
    @ValueSource(strings = {"7391", "90210482", "1357", "0880", "1243"})
    void takesFourToEightDigits(String digits) {
        Pins pins = new Pins();
        keyHolder(pins).when(first(digits, true)).expectEvents(REGISTERED);
        assertThat(pins.tried(GROUP, MEMBER, new Pin(digits))).isEqualTo(KeyHolderPins.Outcome.RIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "739", "902104823", "73a1", "٧٣٩١", "7391 "})
    void refusesFewerMoreAndWhatIsNoDigit(String digits) {
        refused(keyHolder(new Pins()).when(first(digits, true)), "PIN_OF_FOUR_TO_EIGHT_DIGITS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1111", "00000000", "1234", "45678", "9876"})
    void refusesWhatIsGuessedFirst(String digits) {
        refused(keyHolder(new Pins()).when(first(digits, true)), "PIN_GUESSED_FIRST");
    }

    @Test
    void takesTheFirstPinBesideAnOfficerOnly() {
        refused(keyHolder(new Pins()).when(first("7391", false)), "FIRST_PIN_BESIDE_OFFICER");
        Object cancelled = new KeyHolderPinCancelled(GROUP, MEMBER, TODAY, "nigina");
        refused(keyHolder(new Pins(), REGISTERED, cancelled).when(first("7391", false)), "FIRST_PIN_BESIDE_OFFICER");
        keyHolder(new Pins(), REGISTERED, cancelled).when(first("7391", true)).expectEvents(REGISTERED);
    }

    @Test
    void changesAPinWithTheOldOneAnywhere() {
        Pins pins = Pins.of(MEMBER, "7391");
        keyHolder(pins, REGISTERED).when(change("7391", "2580")).expectEvents(REGISTERED);
        keyHolder(pins, REGISTERED)
                .when(change("7391", "2580"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        refused(keyHolder(pins, REGISTERED).when(change("7391", "2581")), "PIN_WRONG");
    }

    @Test
    void refusesAnotherPinWithoutTheOldOneAndTakesTheSameAgain() {
        Pins pins = Pins.of(MEMBER, "7391");
        refused(keyHolder(pins, REGISTERED).when(first("2580", true)), "PIN_ALREADY_SET");
        keyHolder(pins, REGISTERED).when(first("7391", true)).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void isForKeyHoldersOfTheGroup() {
        Object named = new KeyHoldersNamed(GROUP, List.of(MEMBER), TODAY);
        group(formed(), named).when(ofGroup(MFO, MEMBER)).expectSuccessfulHandlerExecution();
        refused(group(formed(), named).when(ofGroup(MFO, OTHER_MEMBER)), "NOT_A_KEY_HOLDER");
        refused(group(formed(), named).when(ofGroup(OTHER_MFO, MEMBER)), "UNKNOWN_RESOURCE");
    }

    @Test
    void neverShowsThePin() {
        assertThat(change("7391", "2580").toString()).doesNotContain("7391", "2580");
    }

    private static RegisterPinOfGroup ofGroup(String mfo, UUID member) {
        return new RegisterPinOfGroup(GROUP, mfo, member, TODAY);
    }

    private static RegisterPin first(String digits, boolean besideOfficer) {
        return command(digits, null, besideOfficer);
    }

    private static RegisterPin change(String old, String digits) {
        return command(digits, new Pin(old), false);
    }

    private static RegisterPin command(String digits, @Nullable Pin old, boolean besideOfficer) {
        return new RegisterPin(
                KeyHolderIds.of(GROUP, MEMBER),
                GROUP,
                MEMBER,
                MFO,
                new Pin(digits),
                old,
                "zarina",
                besideOfficer,
                TODAY);
    }
}
