package tj.hamyori.repayment.read.reportformat;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** In what form a report is asked for: by {@code ?format=}, else by the Accept header, else JSON. */
public enum ReportFormat {
    JSON(MediaType.APPLICATION_JSON_VALUE),
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF(MediaType.APPLICATION_PDF_VALUE);

    private final MediaType mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = MediaType.parseMediaType(mediaType);
    }

    MediaType mediaType() {
        return mediaType;
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty where the asked format is none of these; a header that names none of them gets JSON. */
    public static Optional<ReportFormat> asked(@Nullable String format, @Nullable String accept) {
        if (format != null) {
            return Stream.of(values())
                    .filter(known -> known.ending().equals(format.toLowerCase(Locale.ROOT)))
                    .findFirst();
        }
        return Optional.of(MediaType.parseMediaTypes(accept).stream()
                .filter(type -> !type.isWildcardType() && !type.isWildcardSubtype())
                .flatMap(type -> Stream.of(values()).filter(known -> known.mediaType.equalsTypeAndSubtype(type)))
                .findFirst()
                .orElse(JSON));
    }
}
