package tj.hamyori.portal.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.springframework.context.ConfigurableApplicationContext;
import tj.hamyori.portal.PortalApplication;

/** The portal, started as in life, with the example servers around it; one for all tests of a run. */
public final class World {

    private static final World ONE = new World();

    private final ExampleProvider provider = ExampleProvider.start();
    private final ExampleServices services = ExampleServices.start();
    private final String url;
    private final ConfigurableApplicationContext portal;

    private World() {
        int port = freePort();
        url = "http://127.0.0.1:" + port;
        portal = PortalApplication.builder()
                .run(
                        "--server.port=" + port,
                        "--hamyori.issuer=" + provider.url(),
                        "--hamyori.services.group=" + services.url(),
                        "--hamyori.services.loan=" + services.url(),
                        "--hamyori.services.repayment=" + services.url(),
                        // Nothing listens on port 1: this service is away.
                        "--hamyori.services.identity=http://127.0.0.1:1",
                        "--hamyori.portal.zone=Asia/Dushanbe",
                        "--hamyori.portal.forward-limit=65MB");
    }

    /** The running world with its examples as documented. */
    public static World fresh() {
        ONE.services.answerExamples();
        ONE.services.forgetAsked();
        return ONE;
    }

    public String url() {
        return url;
    }

    public ExampleProvider provider() {
        return provider;
    }

    public ExampleServices services() {
        return services;
    }

    public <T> T bean(Class<T> type) {
        return portal.getBean(type);
    }

    /** A browser in which this person has signed in. */
    public Browser signedIn(String username, String mfo, String... roles) {
        provider.person(username, username, mfo.isEmpty() ? null : mfo, roles);
        Browser browser = new Browser(url);
        browser.get("/oauth2/authorization/hamyori");
        return browser;
    }

    /** One of a group's key-holders, in English. */
    public Browser treasurer(String username) {
        return signedIn(username, "ORIYON", "TREASURER").language("en");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
