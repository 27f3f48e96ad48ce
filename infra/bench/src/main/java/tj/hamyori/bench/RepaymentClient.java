package tj.hamyori.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** One teller's connection, kept open: hands over repayments one by one and waits for each answer. */
final class RepaymentClient {

    private static final int CREATED = 201;
    private static final byte[] READ = new byte[8 * 1024];

    private final String base;
    private final String bearer;
    private final LocalDate paidOn;

    /**
     * @param base address of repayment-service, without a slash at the end
     * @param paidOn date of every repayment
     */
    RepaymentClient(String base, String bearer, LocalDate paidOn) {
        this.base = base;
        this.bearer = bearer;
        this.paidOn = paidOn;
    }

    /** @throws IllegalStateException when the answer is anything but 201 */
    void pay(UUID loanId) throws IOException {
        String body = "{\"paymentId\":\"" + UUID.randomUUID()
                + "\",\"paidOn\":\"" + paidOn
                + "\",\"amountMinor\":100,\"currency\":\"TJS\",\"channel\":\"COUNTER\"}";
        HttpURLConnection request = open("/api/loan-accounts/" + loanId + "/repayments");
        request.setRequestMethod("POST");
        request.setDoOutput(true);
        request.setRequestProperty("Content-Type", "application/json");
        request.setRequestProperty("Authorization", bearer);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        request.setFixedLengthStreamingMode(bytes.length);
        try (OutputStream out = request.getOutputStream()) {
            out.write(bytes);
        }
        int status = request.getResponseCode();
        if (status != CREATED) {
            throw new IllegalStateException("A repayment was answered with %d: %s"
                    .formatted(status, new String(request.getErrorStream().readAllBytes(), StandardCharsets.UTF_8)));
        }
        drain(request.getInputStream());
    }

    private HttpURLConnection open(String path) throws IOException {
        try {
            return (HttpURLConnection) new URI(base + path).toURL().openConnection();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(base + path, e);
        }
    }

    /** Read to its end, or the connection is not used again; what it says does not matter here. */
    private static void drain(InputStream answer) throws IOException {
        try (answer) {
            int read = 0;
            while (read >= 0) {
                read = answer.read(READ);
            }
        }
    }
}
