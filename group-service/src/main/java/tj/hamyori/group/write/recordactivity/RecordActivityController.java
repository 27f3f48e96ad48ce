package tj.hamyori.group.write.recordactivity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.group.model.ActivityKind;
import tj.hamyori.group.model.Seals;
import tj.hamyori.platform.security.Caller;

@RestController
class RecordActivityController {

    private static final long LARGEST_AMOUNT_MINOR = 9_000_000_000_000_000L;

    private final CommandGateway commands;
    private final Seals seals;
    private final Clock clock;

    RecordActivityController(CommandGateway commands, Seals seals, Clock clock) {
        this.commands = commands;
        this.seals = seals;
        this.clock = clock;
    }

    @PostMapping("/api/groups/{groupId}/activities")
    @PreAuthorize("hasAnyRole('TREASURER', 'LOAN_OFFICER')")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded record(@PathVariable UUID groupId, @Valid @RequestBody NewActivity activity, Caller caller) {
        caller.requireGroup(groupId);
        String mfo = caller.requireMfo();
        Set<UUID> members = activity.memberIds() == null ? Set.of() : activity.memberIds();
        commands.sendAndWait(new RecordActivityOfGroup(groupId, mfo, activity.on(), members));
        commands.sendAndWait(new RecordActivity(
                activity.activityId(),
                groupId,
                mfo,
                activity.kind(),
                activity.on(),
                activity.subject(),
                activity.provider(),
                seals.sealFreeText(activity.subject()),
                seals.sealFreeText(activity.provider()),
                activity.valueMinor(),
                activity.currency(),
                members,
                activity.participants(),
                caller.subject(),
                LocalDate.now(clock)));
        return new Recorded(activity.activityId());
    }

    /**
     * Values and numbers of zero or below are well formed and refused by the activity itself.
     *
     * @param memberIds whom it concerned, left out for the whole group
     */
    record NewActivity(
            @NotNull UUID activityId,
            @NotNull ActivityKind kind,
            @NotNull LocalDate on,
            @NotBlank @Size(max = 120) String subject,
            @NotBlank @Size(max = 120) String provider,
            @Nullable @Max(LARGEST_AMOUNT_MINOR) Long valueMinor,
            @Nullable String currency,
            @Nullable @Size(max = 100) Set<@NotNull UUID> memberIds,
            @Nullable @Max(10_000) Integer participants) {}

    record Recorded(UUID activityId) {}
}
