package tj.hamyori.loan.events;

import java.util.UUID;

/** Everything that can have happened to a bulk postponement. */
public sealed interface PostponementEvent permits PostponementDecided {

    UUID postponementId();
}
