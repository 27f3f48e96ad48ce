package tj.hamyori.group.write.cancelpin;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.group.write.Fixtures.GROUP;
import static tj.hamyori.group.write.Fixtures.MEMBER;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MFO;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.keyHolder;
import static tj.hamyori.group.write.Fixtures.refused;

import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.KeyHolderPinCancelled;
import tj.hamyori.group.events.KeyHolderPinRegistered;
import tj.hamyori.group.model.KeyHolderIds;
import tj.hamyori.group.model.KeyHolderPins;
import tj.hamyori.group.model.Pin;
import tj.hamyori.group.write.Pins;

class CancelPinTest {

    private static final Object REGISTERED = new KeyHolderPinRegistered(GROUP, MEMBER, MFO, TODAY, "zarina");
    private static final Object CANCELLED = new KeyHolderPinCancelled(GROUP, MEMBER, TODAY, "nigina");

    @Test
    void takesThePinAwayOnce() {
        Pins pins = Pins.of(MEMBER, "7391");
        keyHolder(pins, REGISTERED).when(command(MFO)).expectEvents(CANCELLED);
        assertThat(pins.tried(GROUP, MEMBER, new Pin("7391"))).isEqualTo(KeyHolderPins.Outcome.NOT_SET);
        keyHolder(pins, REGISTERED, CANCELLED).when(command(MFO)).expectNoEvents();
    }

    @Test
    void isHiddenFromAnotherOrganisation() {
        refused(keyHolder(new Pins(), REGISTERED).when(command(OTHER_MFO)), "UNKNOWN_RESOURCE");
    }

    private static CancelPin command(String mfo) {
        return new CancelPin(KeyHolderIds.of(GROUP, MEMBER), mfo, "nigina", TODAY);
    }
}
