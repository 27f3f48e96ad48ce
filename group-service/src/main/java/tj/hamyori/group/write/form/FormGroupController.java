package tj.hamyori.group.write.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.group.model.GroupRules;
import tj.hamyori.group.model.RhythmUnit;
import tj.hamyori.platform.security.Caller;

@RestController
class FormGroupController {

    private final CommandGateway commands;
    private final Clock clock;

    FormGroupController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("/api/groups")
    @PreAuthorize("hasRole('LOAN_OFFICER')")
    @ResponseStatus(HttpStatus.CREATED)
    Formed form(@Valid @RequestBody NewGroup group, Caller caller) {
        UUID groupId = group.groupId() == null ? UUID.randomUUID() : group.groupId();
        Rhythm rhythm = group.meetingEvery();
        commands.sendAndWait(new FormGroup(
                groupId,
                caller.requireMfo(),
                group.name(),
                group.district(),
                group.formedOn(),
                rhythm == null ? null : rhythm.every(),
                rhythm == null ? null : rhythm.unit(),
                rhythm == null ? null : rhythm.weekday(),
                rhythm == null || rhythm.weekday() == null ? null : orZero(rhythm.nth()),
                group.currency(),
                group.rules(),
                LocalDate.now(clock)));
        return new Formed(groupId);
    }

    private static int orZero(@Nullable Integer nth) {
        return nth == null ? 0 : nth;
    }

    record Formed(UUID groupId) {}

    /** @param groupId made by the client so that it can safely send again; left out, one is made here */
    record NewGroup(
            @Nullable UUID groupId,
            @NotBlank @Size(max = 120) String name,
            @Nullable @Size(max = 60) String district,
            @NotNull LocalDate formedOn,
            @Nullable @Valid Rhythm meetingEvery,
            @NotNull String currency,
            @Nullable GroupRules rules) {}

    /** @param nth by months which of the weekdays, 1 to 4, or -1 for the last; by weeks left out */
    record Rhythm(
            @NotNull @Min(1) @Max(365) Integer every,
            @NotNull RhythmUnit unit,
            @Nullable DayOfWeek weekday,
            @Nullable @Min(-1) @Max(4) Integer nth) {}
}
