package tj.hamyori.repayment.batch.portfolioimport;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.problem.Violation;
import tj.hamyori.platform.security.Caller;

/** Takes the files of a member's portfolio and tells how their import is doing. */
@RestController
class PortfolioImportController {

    private final ImportFolder folder;
    private final PortfolioImports imports;
    private final ImportStarter starter;
    private final Clock clock;

    PortfolioImportController(ImportFolder folder, PortfolioImports imports, ImportStarter starter, Clock clock) {
        this.folder = folder;
        this.imports = imports;
        this.starter = starter;
        this.clock = clock;
    }

    /** @param unchanged true where the same files were imported before, so that nothing was done */
    record Accepted(UUID id, String status, boolean unchanged) {}

    record Progress(
            UUID id,
            String status,
            PortfolioImports.Counts loans,
            PortfolioImports.Counts instalments,
            PortfolioImports.Counts repayments,
            PortfolioImports.Counts writeOffs,
            String rejectsUrl) {}

    @PostMapping(path = "/api/portfolio-imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PreAuthorize("hasRole('MFO_ADMIN')")
    Accepted receive(
            @RequestPart(required = false) @Nullable MultipartFile loans,
            @RequestPart(required = false) @Nullable MultipartFile instalments,
            @RequestPart(required = false) @Nullable MultipartFile repayments,
            @RequestPart(required = false) @Nullable MultipartFile writeOffs,
            Caller caller) {
        String mfo = caller.requireMfo();
        Map<ImportFile, MultipartFile> uploads = new EnumMap<>(ImportFile.class);
        put(uploads, ImportFile.LOANS, loans);
        put(uploads, ImportFile.INSTALMENTS, instalments);
        put(uploads, ImportFile.REPAYMENTS, repayments);
        put(uploads, ImportFile.WRITE_OFFS, writeOffs);
        requireAll(uploads);
        Path received = folder.receive();
        try {
            List<StoredFile> files = new ArrayList<>();
            uploads.forEach((file, upload) -> files.add(folder.store(received, file, upload)));
            UUID importId = ImportIds.portfolioImport(mfo, checksums(files));
            boolean before =
                    imports.find(importId).filter(PortfolioImport::isCompleted).isPresent();
            if (!before) {
                folder.keep(received, importId);
                imports.queue(importId, mfo, caller.subject(), clock.instant().truncatedTo(ChronoUnit.MICROS), files);
                starter.start(importId);
            }
            return new Accepted(importId, imports.require(importId).status(), before);
        } finally {
            folder.discard(received);
        }
    }

    private static void put(Map<ImportFile, MultipartFile> uploads, ImportFile file, @Nullable MultipartFile upload) {
        if (upload != null) {
            uploads.put(file, upload);
        }
    }

    private static void requireAll(Map<ImportFile, MultipartFile> uploads) {
        List<Violation> missing = new ArrayList<>();
        for (ImportFile file : ImportFile.values()) {
            if (!file.mayBeMissing() && !uploads.containsKey(file)) {
                missing.add(new Violation(
                        file.part(), ImportRule.FILE_MISSING.name(), "expected: " + file.expectedHeader()));
            }
        }
        if (!missing.isEmpty()) {
            throw new RuleViolated(ImportRule.FILE_MISSING, missing);
        }
    }

    private static String checksums(List<StoredFile> files) {
        return files.stream()
                .map(file -> file.file().part() + "=" + file.sha256())
                .collect(Collectors.joining(";"));
    }

    @GetMapping("/api/portfolio-imports/{id}")
    @PreAuthorize("hasAnyRole('MFO_ADMIN', 'BRANCH_MANAGER', 'AUDITOR')")
    Progress progress(@PathVariable UUID id, Caller caller) {
        PortfolioImport found = own(id, caller);
        return new Progress(
                id,
                found.status(),
                imports.counts(id, ImportFile.LOANS),
                imports.counts(id, ImportFile.INSTALMENTS),
                imports.counts(id, ImportFile.REPAYMENTS),
                imports.counts(id, ImportFile.WRITE_OFFS),
                "/api/portfolio-imports/" + id + "/rejects");
    }

    /** Every row that was not taken: file, line, every reason, and the row as it came. */
    @GetMapping("/api/portfolio-imports/{id}/rejects")
    @PreAuthorize("hasAnyRole('MFO_ADMIN', 'BRANCH_MANAGER', 'AUDITOR')")
    void rejects(@PathVariable UUID id, Caller caller, HttpServletResponse response) {
        own(id, caller);
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try (CsvWriter csv = CsvWriter.builder().build(response.getWriter())) {
            csv.writeRecord("file", "line", "reasons", "original");
            for (ImportFile file : ImportFile.values()) {
                for (PortfolioImports.Reject reject : imports.rejects(id, file)) {
                    csv.writeRecord(
                            file.part(),
                            Integer.toString(reject.line()),
                            String.join("; ", reject.reasons()),
                            reject.original());
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("The rejects could not be sent", broken);
        }
    }

    private PortfolioImport own(UUID id, Caller caller) {
        return imports.find(id)
                .filter(found -> found.mfo().equals(caller.requireMfo()))
                .orElseThrow(() -> new RuleViolated(PlatformRule.UNKNOWN_RESOURCE));
    }
}
