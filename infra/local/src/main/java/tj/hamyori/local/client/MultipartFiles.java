package tj.hamyori.local.client;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tj.hamyori.local.setup.Refusal;

/** Files as one {@code multipart/form-data} body, streamed from disk: a portfolio may be larger than memory. */
final class MultipartFiles {
    /** Can't occur in a CSV line by chance; the parts are text. */
    private static final String BOUNDARY = "hamyori-7c1f0e9ad52b4d7c-boundary";

    private static final String LINE = "\r\n";

    private final Map<String, Path> files = new LinkedHashMap<>();

    MultipartFiles add(String name, Path file) {
        files.put(name, file);
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    BodyPublisher body() {
        List<BodyPublisher> pieces = new ArrayList<>();
        files.forEach((name, file) -> {
            pieces.add(text("--" + BOUNDARY + LINE + "Content-Disposition: form-data; name=\"" + name
                    + "\"; filename=\"" + file.getFileName() + "\"" + LINE + "Content-Type: text/csv" + LINE + LINE));
            try {
                pieces.add(BodyPublishers.ofFile(file));
            } catch (FileNotFoundException e) {
                throw new Refusal(file + " can't be read.", e);
            }
            pieces.add(text(LINE));
        });
        pieces.add(text("--" + BOUNDARY + "--" + LINE));
        return BodyPublishers.concat(pieces.toArray(BodyPublisher[]::new));
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }
}
