package tj.hamyori.portal.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import tj.hamyori.portal.client.Problem;
import tj.hamyori.portal.client.ServiceRefused;
import tj.hamyori.portal.language.Amounts;
import tj.hamyori.portal.language.NotAnAmount;

/**
 * One form on a page: what stands in its fields, exactly as written, and what is wrong with it. Readers such as
 * {@link #date} note what they can't read and then give a placeholder; {@link #send} sends nothing unless everything
 * could be read. Carries the key under which the service does it once, however often the button is pressed.
 */
public final class Form {

    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int MOST_DIGITS = 9;

    private final String name;
    private final Locale locale;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, Wrong> wrong = new LinkedHashMap<>();
    private final List<String> furtherViolations = new ArrayList<>();
    private String key;
    private @Nullable Problem problem;

    private Form(String name, Locale locale, String key) {
        this.name = name;
        this.locale = locale;
        this.key = key;
    }

    /** @param name tells the forms of one page apart, in the ids of their fields */
    public static Form blank(String name, Locale locale) {
        return new Form(name, locale, UUID.randomUUID().toString());
    }

    /** The form as it was sent; without a readable key it gets a new one. */
    public static Form sent(String name, Locale locale, Map<String, String> fields) {
        Form form = new Form(name, locale, keyIn(fields.getOrDefault("key", "")));
        form.values.putAll(fields);
        return form;
    }

    public Form with(String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value.toString());
        }
        return this;
    }

    public String key() {
        return key;
    }

    /** The key as an id for the thing that is being made. */
    public UUID madeId() {
        return UUID.fromString(key);
    }

    /** Under which name the page's template finds this form. */
    public String attribute() {
        return name + "Form";
    }

    /** Puts this blank form on the page, unless the one that was sent is there. */
    public void offerIn(Model model) {
        if (!model.containsAttribute(attribute())) {
            model.addAttribute(attribute(), this);
        }
    }

    public String id(String field) {
        return name + "-" + field;
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean is(String field, @Nullable Object value) {
        return value != null && value(field).equals(value.toString());
    }

    /** Names of the fields that begin so, without that beginning; for rows of a table. */
    public List<String> rows(String prefix) {
        return values.keySet().stream()
                .filter(field -> field.startsWith(prefix))
                .map(field -> field.substring(prefix.length()))
                .toList();
    }

    public @Nullable Wrong wrong(String field) {
        return wrong.get(field);
    }

    public @Nullable Problem problem() {
        return problem;
    }

    /** Sentences of the service about fields this form does not show. */
    public List<String> furtherViolations() {
        return furtherViolations;
    }

    public boolean refused() {
        return problem != null || !wrong.isEmpty();
    }

    public String text(String field) {
        String value = value(field).strip();
        if (value.isEmpty()) {
            wrong.put(field, Wrong.of("input.missing"));
        }
        return value;
    }

    /** What must never stand on a page again: read once, then the form forgets it. */
    public String secret(String field) {
        String value = text(field);
        values.remove(field);
        return value;
    }

    public @Nullable String optionalSecret(String field) {
        return value(field).isBlank() ? null : secret(field);
    }

    /** For what can only be said of several fields together. */
    public void refuseUnless(String field, boolean right, String code) {
        if (!right) {
            wrong.putIfAbsent(field, Wrong.of(code));
        }
    }

    public @Nullable String optionalText(String field) {
        String value = value(field).strip();
        return value.isEmpty() ? null : value;
    }

    public LocalDate date(String field) {
        LocalDate date = text(field).isEmpty() ? null : optionalDate(field);
        return date == null ? LocalDate.EPOCH : date;
    }

    /** Browsers send ISO dates; where there is no date field, people write 31.12.2026. */
    public @Nullable LocalDate optionalDate(String field) {
        String value = value(field).strip();
        if (value.isEmpty()) {
            return null;
        }
        return Stream.of(DateTimeFormatter.ISO_LOCAL_DATE, WRITTEN)
                .flatMap(format -> read(value, format))
                .findFirst()
                .orElseGet(() -> {
                    wrong.put(field, Wrong.of("input.date"));
                    return null;
                });
    }

    /** The date in the field, which gets the other one where it is empty; also that one where it cannot be read. */
    public LocalDate dateOr(String field, LocalDate otherwise) {
        LocalDate date = optionalDate(field);
        if (value(field).isBlank()) {
            with(field, otherwise);
        }
        return date == null ? otherwise : date;
    }

    public long amountMinor(String field, String currency) {
        Long amount = text(field).isEmpty() ? null : optionalAmountMinor(field, currency);
        return amount == null ? 0 : amount;
    }

    public @Nullable Long optionalAmountMinor(String field, String currency) {
        String value = value(field).strip();
        if (value.isEmpty()) {
            return null;
        }
        try {
            return Amounts.parse(value, Currency.getInstance(currency), locale);
        } catch (NotAnAmount unreadable) {
            wrong.put(field, Wrong.of("input.amount." + unreadable.why().name(), unreadable.decimals()));
            return null;
        }
    }

    public long count(String field) {
        String value = text(field);
        if (!value.isEmpty() && (!value.matches("\\d+") || value.length() > MOST_DIGITS)) {
            wrong.put(field, Wrong.of("input.count"));
        }
        return wrong.containsKey(field) ? 0 : Long.parseLong(value);
    }

    public @Nullable Long optionalCount(String field) {
        return value(field).isBlank() ? null : count(field);
    }

    public UUID uuid(String field) {
        UUID id = text(field).isEmpty() ? null : optionalUuid(field);
        return id == null ? new UUID(0, 0) : id;
    }

    public @Nullable UUID optionalUuid(String field) {
        String value = value(field).strip();
        if (value.isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException unreadable) {
            wrong.put(field, Wrong.of("input.choice"));
            return null;
        }
    }

    /**
     * Sends what was read, unless something could not be.
     *
     * @return whether the service has done it; if not, the form says why
     */
    public boolean send(Runnable request) {
        if (!wrong.isEmpty()) {
            return false;
        }
        try {
            request.run();
            return true;
        } catch (ServiceRefused refused) {
            note(refused.problem());
            return false;
        }
    }

    private void note(Problem refusal) {
        problem = refusal;
        if (refusal.away()) {
            // It may have been done all the same: only the same key keeps a second try from doing it twice.
            return;
        }
        key = UUID.randomUUID().toString();
        for (Problem.Violation violation : refusal.violations()) {
            String message = violation.message();
            String field = fieldOf(violation.field());
            if (message != null && values.containsKey(field)) {
                wrong.put(field, Wrong.said(message));
            } else if (message != null) {
                furtherViolations.add(message);
            }
        }
    }

    /** The service's {@code principalMinor} is this side's {@code principal}, its {@code name.sex} is {@code sex}. */
    private static String fieldOf(@Nullable String path) {
        if (path == null) {
            return "";
        }
        String last = path.substring(path.lastIndexOf('.') + 1);
        return last.endsWith("Minor") ? last.substring(0, last.length() - "Minor".length()) : last;
    }

    private static Stream<LocalDate> read(String value, DateTimeFormatter format) {
        try {
            return Stream.of(LocalDate.parse(value, format));
        } catch (DateTimeParseException other) {
            return Stream.empty();
        }
    }

    private static String keyIn(String sent) {
        try {
            return UUID.fromString(sent).toString();
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID().toString();
        }
    }
}
