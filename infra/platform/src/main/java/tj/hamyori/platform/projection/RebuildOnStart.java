package tj.hamyori.platform.projection;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Rebuilds all read models when a service is started with {@code --hamyori.rebuild-read-models=true}. */
@Component
@ConditionalOnProperty("hamyori.rebuild-read-models")
class RebuildOnStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildOnStart.class);

    private final ReadModelRebuilder rebuilder;

    RebuildOnStart(ReadModelRebuilder rebuilder) {
        this.rebuilder = rebuilder;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LOG.info("Rebuilt all read models from {} events", rebuilder.rebuild());
    }
}
