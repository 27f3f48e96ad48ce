package tj.hamyori.testing.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class TestInfraTest {

    private static final DockerReadiness NO_ENGINE = new DockerReadiness(false, "no Docker engine answers");
    private static final DockerReadiness ENGINE = new DockerReadiness(true, "a Docker engine answers");

    @Test
    void demandedContainersWithoutAnEngineAreRefusedNotReplaced() {
        assertThatThrownBy(() -> TestInfra.choose("docker", () -> NO_ENGINE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("TEST_INFRA=docker, but no Docker engine answers; see infra/images/build.sh");
    }

    @Test
    void demandedContainersWithoutOurImageAreRefused() {
        assertThatThrownBy(() -> TestInfra.choose("docker", () -> new DockerReadiness(false, "it has no image x:1")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("it has no image x:1");
    }

    @Test
    void demandedContainersAreUsedWhenTheEngineIsReady() {
        assertThat(TestInfra.choose("DOCKER", () -> ENGINE).infra()).isEqualTo(TestInfra.DOCKER);
    }

    @Test
    void autoFollowsTheEngine() {
        assertThat(TestInfra.choose("auto", () -> ENGINE).infra()).isEqualTo(TestInfra.DOCKER);
        assertThat(TestInfra.choose("auto", () -> NO_ENGINE))
                .isEqualTo(new TestInfra.Choice(TestInfra.EMBEDDED, "no Docker engine answers"));
    }

    @Test
    void embeddedNeverAsksForAnEngine() {
        Supplier<DockerReadiness> unasked = () -> {
            throw new AssertionError("asked for an engine");
        };

        assertThat(TestInfra.choose("embedded", unasked).infra()).isEqualTo(TestInfra.EMBEDDED);
    }

    @Test
    void anyOtherWordIsRefused() {
        assertThatThrownBy(() -> TestInfra.choose("podman", () -> ENGINE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TEST_INFRA is 'podman', it must be auto, docker or embedded");
    }
}
