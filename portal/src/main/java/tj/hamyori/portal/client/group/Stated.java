package tj.hamyori.portal.client.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is told about a member. Nothing about anybody's health, and no permission but hers, is asked for. */
public final class Stated {

    private Stated() {}

    /** @param memberId made here, so that sending twice registers once */
    public record Registration(
            UUID memberId,
            Name name,
            String sex,
            LocalDate bornOn,
            @Nullable String district,
            @Nullable String phone,
            Consent consent,
            @Nullable Emigration husbandEmigration,
            List<UUID> vouchedBy,
            Member.@Nullable Paper paper,
            Member.@Nullable Address address,
            @Nullable String safeChannel,
            boolean neverCall) {}

    public record Name(
            String document,
            @Nullable String knownAs,
            List<String> former,
            @Nullable String surname,
            @Nullable String patronymic) {}

    public record Consent(LocalDate on) {}

    public record Emigration(LocalDate on, @Nullable String country) {}

    public record Correction(
            LocalDate on,
            Name name,
            String sex,
            LocalDate bornOn,
            @Nullable String district,
            Member.@Nullable Paper paper,
            Member.@Nullable Address address) {}

    public record Preference(
            LocalDate on, @Nullable String phone, @Nullable String safeChannel, boolean neverCall) {}

    /** @param reason as a code that can be counted */
    public record Erasure(LocalDate on, String reason) {}
}
