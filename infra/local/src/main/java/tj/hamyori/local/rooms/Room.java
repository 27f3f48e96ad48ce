package tj.hamyori.local.rooms;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tj.hamyori.local.setup.Part;

/** The table of applications: where each is, what it keeps its data in, what must run before it can start. */
public enum Room {
    IDENTITY(Part.IDENTITY, "tj.hamyori.identity.IdentityApplication", "identity", Set.of(Part.POSTGRES)),
    GROUP(Part.GROUP, "tj.hamyori.group.GroupServiceApplication", "groups", Set.of(Part.POSTGRES, Part.KAFKA)),
    LOAN(Part.LOAN, "tj.hamyori.loan.LoanServiceApplication", "loans", Set.of(Part.POSTGRES, Part.KAFKA)),
    REPAYMENT(
            Part.REPAYMENT,
            "tj.hamyori.repayment.RepaymentServiceApplication",
            "repayments",
            Set.of(Part.POSTGRES, Part.KAFKA)),
    PORTAL(Part.PORTAL, "tj.hamyori.portal.PortalApplication", null, Set.of());

    private final Part part;
    private final String application;
    private final @Nullable String database;
    private final Set<Part> needs;

    Room(Part part, String application, @Nullable String database, Set<Part> needs) {
        this.part = part;
        this.application = application;
        this.database = database;
        this.needs = needs;
    }

    public Part part() {
        return part;
    }

    public Optional<String> database() {
        return Optional.ofNullable(database);
    }

    public Set<Part> needs() {
        return needs;
    }

    String application() {
        return application;
    }

    public static Set<String> databases() {
        return Arrays.stream(values())
                .flatMap(room -> room.database().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public static Stream<Room> among(Set<Part> parts) {
        return Arrays.stream(values()).filter(room -> parts.contains(room.part));
    }
}
