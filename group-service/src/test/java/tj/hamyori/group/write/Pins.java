package tj.hamyori.group.write;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tj.hamyori.group.model.KeyHolderPins;
import tj.hamyori.group.model.Pin;

/** PINs of the members of one group as decisions see them; how they are kept is tested on the running service. */
public final class Pins implements KeyHolderPins {

    private final Map<UUID, Pin> pins = new HashMap<>();
    private final Map<UUID, Integer> tries = new HashMap<>();

    public static Pins of(UUID member, String digits) {
        Pins known = new Pins();
        known.pins.put(member, new Pin(digits));
        return known;
    }

    @Override
    public Outcome tried(UUID groupId, UUID memberId, Pin pin) {
        if (!pins.containsKey(memberId)) {
            return Outcome.NOT_SET;
        }
        if (tries.getOrDefault(memberId, 0) >= MOST_TRIES) {
            return Outcome.LOCKED;
        }
        if (pin.equals(pins.get(memberId))) {
            tries.remove(memberId);
            return Outcome.RIGHT;
        }
        tries.merge(memberId, 1, Integer::sum);
        return Outcome.WRONG;
    }

    @Override
    public void set(UUID groupId, UUID memberId, Pin pin) {
        pins.put(memberId, pin);
        tries.remove(memberId);
    }

    @Override
    public boolean areSetForAny(UUID groupId, Set<UUID> members) {
        return members.stream().anyMatch(pins::containsKey);
    }

    @Override
    public void forget(UUID groupId, UUID memberId) {
        forget(memberId);
    }

    @Override
    public void forget(UUID memberId) {
        pins.remove(memberId);
        tries.remove(memberId);
    }
}
