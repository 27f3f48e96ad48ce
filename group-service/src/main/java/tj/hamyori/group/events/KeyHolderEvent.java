package tj.hamyori.group.events;

import java.util.UUID;

/** Everything that can ever have happened to a key-holder's PIN; the PIN itself is in none of it. */
public sealed interface KeyHolderEvent permits KeyHolderPinRegistered, KeyHolderPinCancelled {

    UUID groupId();

    UUID memberId();
}
