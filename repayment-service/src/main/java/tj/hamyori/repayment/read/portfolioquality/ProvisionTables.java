package tj.hamyori.repayment.read.portfolioquality;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The provision tables known: the one that is shipped and those in the files that {@code hamyori.provisions} names. For
 * an organisation and a date the latest one in force holds, its own before the general one.
 */
@Component
class ProvisionTables {

    private final List<ProvisionTable> tables;

    ProvisionTables(
            @Value("classpath:provisions/sa-dhan.json") Resource shipped,
            @Value("${hamyori.provisions:}") List<Resource> own,
            JsonMapper json) {
        this.tables = Stream.concat(Stream.of(shipped), own.stream())
                .map(file -> read(file, json))
                .toList();
    }

    private static ProvisionTable read(Resource file, JsonMapper json) {
        try (var content = file.getInputStream()) {
            return json.readValue(content, ProvisionTable.class);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException("Provision table " + file, unreadable);
        }
    }

    ProvisionTable inForce(@Nullable String mfo, LocalDate on) {
        return tables.stream()
                .filter(table -> !table.effectiveFrom().isAfter(on))
                .filter(table -> table.mfo() == null || table.mfo().equals(mfo))
                .max(Comparator.comparing((ProvisionTable table) -> table.mfo() != null)
                        .thenComparing(ProvisionTable::effectiveFrom))
                .orElse(tables.getFirst());
    }
}
