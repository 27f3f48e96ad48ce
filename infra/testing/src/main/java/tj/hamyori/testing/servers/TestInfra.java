package tj.hamyori.testing.servers;

import java.util.Locale;
import java.util.function.Supplier;

/**
 * Where the tests' PostgreSQL and Kafka come from. {@code TEST_INFRA} (environment, or the system property of the same
 * name) says {@code auto}, {@code docker} or {@code embedded}; unset is {@code auto}.
 *
 * <p>{@code docker} is a demand: without an engine or without our images it fails, so that a build meant to prove the
 * container path can't quietly prove something else.
 */
enum TestInfra {
    DOCKER,
    EMBEDDED;

    static final String SETTING = "TEST_INFRA";

    /** What was chosen and the reason to print beside it. */
    record Choice(TestInfra infra, String reason) {}

    /**
     * @param setting the value asked for, in any case
     * @param docker asked only when the answer can matter, for it takes a second where no engine is
     * @throws IllegalArgumentException when the setting is none of the three words
     * @throws IllegalStateException when containers are demanded and can't be had
     */
    static Choice choose(String setting, Supplier<DockerReadiness> docker) {
        return switch (setting.toLowerCase(Locale.ROOT)) {
            case "embedded" -> new Choice(EMBEDDED, "as " + SETTING + " asks");
            case "docker" -> {
                DockerReadiness readiness = docker.get();
                if (!readiness.ready()) {
                    throw new IllegalStateException(
                            SETTING + "=docker, but " + readiness.sentence() + "; see infra/images/build.sh");
                }
                yield new Choice(DOCKER, "as " + SETTING + " asks");
            }
            case "auto" -> {
                DockerReadiness readiness = docker.get();
                yield new Choice(readiness.ready() ? DOCKER : EMBEDDED, readiness.sentence());
            }
            default ->
                throw new IllegalArgumentException(
                        SETTING + " is '" + setting + "', it must be auto, docker or embedded");
        };
    }

    static String setting() {
        String fromEnvironment = System.getenv(SETTING);
        return System.getProperty(
                SETTING, fromEnvironment == null || fromEnvironment.isBlank() ? "auto" : fromEnvironment);
    }
}
