package tj.hamyori.repayment.batch.portfolioimport;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.problem.Violation;

/** Keeps uploaded files on disk, under a folder of their own for each import, so that a stopped one can go on. */
@Component
class ImportFolder {

    private static final int BUFFER_CHARS = 64 * 1024;

    private final Path root;

    ImportFolder(@Value("${hamyori.import.dir}") String root) {
        this.root = Path.of(root).toAbsolutePath();
    }

    /** A fresh folder for files whose import has no id yet. */
    Path receive() {
        try {
            return Files.createDirectories(
                    root.resolve("incoming").resolve(UUID.randomUUID().toString()));
        } catch (IOException failed) {
            throw new UncheckedIOException("Could not make a folder under " + root, failed);
        }
    }

    /** @throws RuleViolated if the file is not UTF-8 or its header is not the expected one */
    StoredFile store(Path folder, ImportFile file, MultipartFile upload) {
        Path target = folder.resolve(name(file));
        try (InputStream content = upload.getInputStream();
                DigestInputStream digesting = new DigestInputStream(content, sha256())) {
            long bytes = Files.copy(digesting, target);
            checkEncoding(file, target);
            checkHeader(file, target);
            String digest =
                    HexFormat.of().formatHex(digesting.getMessageDigest().digest());
            return new StoredFile(file, digest, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException("Could not store " + file.part(), failed);
        }
    }

    /** Moves what was received to the import's own folder; where that exists already, the same files are in it. */
    void keep(Path received, UUID importId) {
        Path kept = root.resolve(importId.toString());
        try {
            if (!Files.exists(kept)) {
                Files.move(received, kept, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("Could not keep the files of import " + importId, failed);
        }
    }

    /** Removes what was received and not kept. */
    void discard(Path received) {
        try {
            for (ImportFile file : ImportFile.values()) {
                Files.deleteIfExists(received.resolve(name(file)));
            }
            Files.deleteIfExists(received);
        } catch (IOException failed) {
            throw new UncheckedIOException("Could not remove " + received, failed);
        }
    }

    Path file(UUID importId, ImportFile file) {
        return root.resolve(importId.toString()).resolve(name(file));
    }

    private static String name(ImportFile file) {
        return file.part() + ".csv";
    }

    private static void checkHeader(ImportFile file, Path path) throws IOException {
        try (CsvRecords records = CsvRecords.of(path)) {
            CsvRecords.CsvLine header = records.next();
            List<String> found = header == null || header.fields() == null ? List.of() : header.fields();
            if (file.columns(found).isEmpty()) {
                String message = "expected: " + file.expectedHeader() + "; found: " + String.join(",", found);
                throw new RuleViolated(
                        ImportRule.WRONG_HEADER,
                        List.of(new Violation(file.part(), ImportRule.WRONG_HEADER.name(), message)));
            }
        }
    }

    private static void checkEncoding(ImportFile file, Path path) throws IOException {
        try (var text = Files.newBufferedReader(path)) {
            char[] buffer = new char[BUFFER_CHARS];
            int read = 0;
            while (read >= 0) {
                read = text.read(buffer);
            }
        } catch (CharacterCodingException notText) {
            throw new RuleViolated(
                    ImportRule.NOT_UTF8,
                    List.of(new Violation(file.part(), ImportRule.NOT_UTF8.name(), ImportRule.NOT_UTF8.sentence())));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }
}
