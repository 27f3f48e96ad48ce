package tj.hamyori.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * One teller's connection, kept open over all her repayments, each handed over after the answer to the one before. The
 * JDK's own client keeps five connections to a server and opens a new one for every request beyond, and takes more
 * processor time than the service is asked to; HTTP/1.1 over a socket takes next to none.
 */
final class RepaymentClient implements Rate.Deed {

    private static final String CREATED = "HTTP/1.1 201";
    private static final String LENGTH = "content-length:";
    private static final String CHUNKED = "transfer-encoding: chunked";
    /** Tomcat ends a connection after a hundred requests. */
    private static final String CLOSE = "connection: close";

    private static final int HEXADECIMAL = 16;

    private final URI address;
    private final String headers;
    private final LocalDate paidOn;
    private final Loans loans;
    private Socket socket;
    private InputStream in;

    /** Whose turn it is. */
    interface Loans {
        UUID next();
    }

    /**
     * @param base address of repayment-service, without a slash at the end
     * @param paidOn date of every repayment
     */
    RepaymentClient(String base, String bearer, LocalDate paidOn, Loans loans) throws IOException {
        this.address = URI.create(base);
        this.headers = " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nAuthorization: " + bearer
                + "\r\nContent-Type: application/json\r\nContent-Length: ";
        this.paidOn = paidOn;
        this.loans = loans;
        this.socket = connection();
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    private Socket connection() throws IOException {
        Socket connection = new Socket(address.getHost(), address.getPort());
        connection.setTcpNoDelay(true);
        return connection;
    }

    /** @throws IllegalStateException when the answer is anything but 201 */
    @Override
    public void run() throws IOException {
        String body = "{\"paymentId\":\"" + UUID.randomUUID() + "\",\"paidOn\":\"" + paidOn
                + "\",\"amountMinor\":100,\"currency\":\"TJS\",\"channel\":\"COUNTER\"}";
        String request =
                "POST /api/loan-accounts/" + loans.next() + "/repayments" + headers + body.length() + "\r\n\r\n" + body;
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        String status = line();
        String answer = answer();
        if (!status.startsWith(CREATED)) {
            throw new IllegalStateException("A repayment was answered with %s: %s".formatted(status, answer));
        }
    }

    private String answer() throws IOException {
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            chunked |= lower.equals(CHUNKED);
            last |= lower.equals(CLOSE);
            length = lower.startsWith(LENGTH)
                    ? Integer.parseInt(lower.substring(LENGTH.length()).strip())
                    : length;
        }
        String answer = chunked ? chunks() : text(length);
        if (last) {
            socket.close();
            socket = connection();
            in = new BufferedInputStream(socket.getInputStream());
        }
        return answer;
    }

    private String chunks() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int length = chunkLength(); length > 0; length = chunkLength()) {
            all.append(text(length));
            line();
        }
        line();
        return all.toString();
    }

    private int chunkLength() throws IOException {
        return Integer.parseInt(line(), HEXADECIMAL);
    }

    private String text(int bytes) throws IOException {
        return new String(in.readNBytes(bytes), StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The service hung up");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
