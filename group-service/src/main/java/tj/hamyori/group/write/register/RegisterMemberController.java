package tj.hamyori.group.write.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.group.facts.LikelyDoubles;
import tj.hamyori.group.facts.Stated.Address;
import tj.hamyori.group.facts.Stated.Name;
import tj.hamyori.group.facts.Stated.Paper;
import tj.hamyori.group.model.Identity;
import tj.hamyori.group.model.PersonalData;
import tj.hamyori.group.model.SafeChannel;
import tj.hamyori.group.model.Seals;
import tj.hamyori.group.model.Sex;
import tj.hamyori.platform.security.Caller;

@RestController
class RegisterMemberController {

    private final CommandGateway commands;
    private final Seals seals;
    private final LikelyDoubles doubles;
    private final Clock clock;

    RegisterMemberController(CommandGateway commands, Seals seals, LikelyDoubles doubles, Clock clock) {
        this.commands = commands;
        this.seals = seals;
        this.doubles = doubles;
        this.clock = clock;
    }

    @PostMapping("/api/members")
    @PreAuthorize("hasRole('LOAN_OFFICER')")
    @ResponseStatus(HttpStatus.CREATED)
    Registered register(@Valid @RequestBody Registration registration, Caller caller) {
        String mfo = caller.requireMfo();
        UUID memberId = registration.memberId() == null ? UUID.randomUUID() : registration.memberId();
        PersonalData person = registration.person();
        boolean isNew = Boolean.TRUE.equals(commands.sendAndWait(command(memberId, mfo, person, registration)));
        if (isNew) {
            registration.vouchers().forEach(voucher -> commands.sendAndWait(new RegisterVouching(voucher, mfo)));
        }
        return new Registered(
                memberId, Identity.of(person, registration.vouchers()), doubles.of(mfo, memberId, person));
    }

    private RegisterMember command(UUID memberId, String mfo, PersonalData person, Registration registration) {
        Emigration emigration = registration.husbandEmigration();
        return new RegisterMember(
                memberId,
                mfo,
                person,
                seals.seal(memberId, person),
                registration.sex(),
                registration.district(),
                registration.consent().on(),
                emigration == null ? null : emigration.on(),
                emigration == null ? null : emigration.country(),
                registration.vouchers(),
                LocalDate.now(clock));
    }

    /** @param likelyDoubles members who may be the same woman; a person looks, nothing is merged */
    record Registered(UUID memberId, Identity identity, List<UUID> likelyDoubles) {}

    /**
     * @param memberId made by the client so that it can safely send again; left out, one is made here
     * @param vouchedBy members who know her; two stand in for a paper, with neither she is registered as unproven
     */
    record Registration(
            @Nullable UUID memberId,
            @NotNull @Valid Name name,
            @NotNull Sex sex,
            @NotNull LocalDate bornOn,
            @Nullable @Size(max = 60) String district,

            @Nullable @Pattern(regexp = "\\+?[0-9 ()-]{3,30}")
            String phone,

            @NotNull @Valid Consent consent,
            @Nullable @Valid Emigration husbandEmigration,
            @Nullable @Size(max = 10) List<@NotNull UUID> vouchedBy,
            @Nullable @Valid Paper paper,
            @Nullable @Valid Address address,
            @Nullable SafeChannel safeChannel,
            @Nullable Boolean neverCall) {

        List<UUID> vouchers() {
            return vouchedBy == null ? List.of() : vouchedBy;
        }

        PersonalData person() {
            return new PersonalData(
                    name.document(),
                    name.knownAs(),
                    name.formerNames(),
                    phone == null || phone.isBlank() ? null : phone,
                    bornOn,
                    name.surname(),
                    name.patronymic(),
                    paper == null ? null : paper.paper(),
                    address == null ? null : address.address(),
                    safeChannel,
                    neverCall);
        }
    }

    record Consent(@NotNull LocalDate on) {}

    record Emigration(
            @NotNull LocalDate on, @Nullable @Size(max = 60) String country) {}
}
