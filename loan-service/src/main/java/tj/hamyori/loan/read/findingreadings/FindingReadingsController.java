package tj.hamyori.loan.read.findingreadings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.platform.security.Caller;

@RestController
class FindingReadingsController {

    private final FindingReadings readings;

    FindingReadingsController(FindingReadings readings) {
        this.readings = readings;
    }

    /**
     * The latest first, of one member or of all.
     *
     * @param before only readings with a smaller id: the last one of the page before
     */
    @GetMapping("/api/finding-readings")
    @PreAuthorize("hasRole('AUDITOR')")
    Readings list(
            @RequestParam(required = false) @Nullable UUID memberId,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            Caller caller) {
        return new Readings(readings.latest(caller.requireMfo(), memberId, before, limit));
    }

    record Readings(List<FindingReading> items) {}
}
