package tj.hamyori.platform.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives back what was read. */
@RestController
class NoteController {

    enum Colour {
        RED,
        GREEN
    }

    record Note(
            @NotNull LocalDate on,
            @Nullable Instant at,
            @Nullable @Size(max = 20) String text,
            @Nullable Colour colour,
            @Nullable @Size(max = 2) List<@Valid Line> lines) {}

    record Line(@NotNull Long amountMinor) {}

    record Question(
            LocalDate on, @Nullable Instant at, @Nullable String text, int most) {}

    @PostMapping("/notes")
    Note write(@Valid @RequestBody Note note) {
        return note;
    }

    @GetMapping("/notes")
    Question read(
            @RequestParam LocalDate on,
            @RequestParam(required = false) @Nullable Instant at,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "1") @Max(9) int most) {
        return new Question(on, at, text, most);
    }
}
