package tj.hamyori.testing.servers;

import com.github.dockerjava.api.exception.NotFoundException;
import java.util.List;
import org.testcontainers.DockerClientFactory;

/**
 * Whether containers can be used: an engine answers and holds both images. Images are never pulled, they are built from
 * registry packages by {@code infra/images/build.sh}.
 *
 * @param sentence the finding, to be printed or thrown
 */
record DockerReadiness(boolean ready, String sentence) {

    static DockerReadiness of(List<String> images) {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            String host = System.getenv("DOCKER_HOST");
            return new DockerReadiness(
                    false, "no Docker engine answers" + (host == null ? ", DOCKER_HOST is not set" : " at " + host));
        }
        return images.stream()
                .filter(image -> !present(image))
                .findFirst()
                .map(image -> new DockerReadiness(false, "the Docker engine has no image " + image))
                .orElseGet(() -> new DockerReadiness(true, "a Docker engine answers and has both images"));
    }

    private static boolean present(String image) {
        try {
            DockerClientFactory.instance().client().inspectImageCmd(image).exec();
            return true;
        } catch (NotFoundException absent) {
            return false;
        }
    }
}
