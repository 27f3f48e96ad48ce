package tj.hamyori.platform.sample;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tj.hamyori.events.group.GroupFormedV1;
import tj.hamyori.platform.kafka.PublishedEvents;

@Component
class BoxPublishedEvents implements PublishedEvents {

    static final String TOPIC = "hamyori.sample";

    @Override
    public String source() {
        return "/hamyori/sample";
    }

    @Override
    public Optional<Published> publish(Object stored) {
        return stored instanceof BoxOpened opened
                ? Optional.of(new Published(
                        TOPIC,
                        opened.boxId(),
                        new GroupFormedV1(new UUID(1, 2), opened.boxId(), null, LocalDate.of(2026, 3, 21), null)))
                : Optional.empty();
    }
}
