package tj.hamyori.repayment.write.declareholiday;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.security.Caller;
import tj.hamyori.platform.security.Role;

/** Takes holidays: an administrator's for her organisation, the association's analyst's for the country. */
@RestController
class DeclareHolidayController {

    private final CommandGateway commands;
    private final Clock clock;

    DeclareHolidayController(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @PostMapping("/api/holidays")
    @ResponseStatus(HttpStatus.CREATED)
    @PreAuthorize("hasAnyRole('MFO_ADMIN', 'AMFOT_ANALYST')")
    Answer declare(@Valid @RequestBody Request request, Caller caller) {
        String mfo = caller.mfo() == null && caller.has(Role.AMFOT_ANALYST) ? null : caller.requireMfo();
        DeclareHoliday command = new DeclareHoliday(
                DeclareHoliday.calendarOf(mfo),
                mfo,
                request.days(),
                Boolean.TRUE.equals(request.working()),
                request.reason() == null ? "" : request.reason().strip(),
                caller.subject(),
                clock.instant());
        commands.sendAndWait(command);
        return new Answer(mfo == null ? "COUNTRY" : "ORGANISATION", command.days(), command.working());
    }

    /** @param working true to make working days of days that would be none; left out, they become holidays */
    record Request(
            @NotNull List<@NotNull LocalDate> days,
            @Nullable Boolean working,
            @Nullable String reason) {}

    /** @param declaredFor COUNTRY or ORGANISATION */
    record Answer(String declaredFor, List<LocalDate> days, boolean working) {}
}
