package tj.hamyori.group.write.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import tj.hamyori.group.model.PersonalData;
import tj.hamyori.group.model.Seals;
import tj.hamyori.group.model.Sex;
import tj.hamyori.platform.security.Caller;

@RestController
class RegisterMemberController {

    private final CommandGateway commands;
    private final Seals seals;
    private final Clock clock;

    RegisterMemberController(CommandGateway commands, Seals seals, Clock clock) {
        this.commands = commands;
        this.seals = seals;
        this.clock = clock;
    }

    @PostMapping("/api/members")
    @PreAuthorize("hasRole('LOAN_OFFICER')")
    @ResponseStatus(HttpStatus.CREATED)
    Registered register(@Valid @RequestBody Registration registration, Caller caller) {
        UUID memberId = registration.memberId() == null ? UUID.randomUUID() : registration.memberId();
        PersonalData person = registration.person();
        Emigration emigration = registration.husbandEmigration();
        commands.sendAndWait(new RegisterMember(
                memberId,
                caller.requireMfo(),
                person,
                seals.seal(memberId, person),
                registration.sex(),
                registration.district(),
                registration.consent().on(),
                emigration == null ? null : emigration.on(),
                emigration == null ? null : emigration.country(),
                registration.vouchedBy() == null ? List.of() : registration.vouchedBy(),
                LocalDate.now(clock)));
        return new Registered(memberId);
    }

    record Registered(UUID memberId) {}

    /** @param memberId made by the client so that it can safely send again; left out, one is made here */
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
            @Nullable @Size(max = 10) List<@NotNull UUID> vouchedBy) {

        PersonalData person() {
            return new PersonalData(
                    name.document(), name.knownAs(), name.former() == null ? List.of() : name.former(), phone, bornOn);
        }
    }

    record Name(
            @NotBlank @Size(max = 200) String document,
            @Nullable @Size(max = 200) String knownAs,
            @Nullable @Size(max = 10) List<@NotBlank @Size(max = 200) String> former) {}

    record Consent(@NotNull LocalDate on) {}

    record Emigration(
            @NotNull LocalDate on, @Nullable @Size(max = 60) String country) {}
}
