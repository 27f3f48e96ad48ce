package tj.hamyori.local.rooms;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import tj.hamyori.group.GroupServiceApplication;
import tj.hamyori.identity.IdentityApplication;
import tj.hamyori.loan.LoanServiceApplication;
import tj.hamyori.local.setup.Part;
import tj.hamyori.portal.PortalApplication;
import tj.hamyori.repayment.RepaymentServiceApplication;

/** The table of applications: where each is, what it keeps its data in, what must run before it can start. */
public enum Room {
    IDENTITY(Part.IDENTITY, IdentityApplication::builder, "identity", Set.of(Part.POSTGRES)),
    GROUP(Part.GROUP, GroupServiceApplication::builder, "groups", Set.of(Part.POSTGRES, Part.KAFKA)),
    LOAN(Part.LOAN, LoanServiceApplication::builder, "loans", Set.of(Part.POSTGRES, Part.KAFKA)),
    REPAYMENT(Part.REPAYMENT, RepaymentServiceApplication::builder, "repayments", Set.of(Part.POSTGRES, Part.KAFKA)),
    PORTAL(Part.PORTAL, PortalApplication::builder, null, Set.of());

    private final Part part;
    private final Supplier<SpringApplicationBuilder> application;
    private final @Nullable String database;
    private final Set<Part> needs;

    Room(Part part, Supplier<SpringApplicationBuilder> application, @Nullable String database, Set<Part> needs) {
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

    /** Not yet started. */
    SpringApplicationBuilder application() {
        return application.get();
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
