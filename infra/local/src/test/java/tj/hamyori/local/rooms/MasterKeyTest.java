package tj.hamyori.local.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/** Rooms that start at the same moment have one key. */
class MasterKeyTest {
    private static final int ROOMS = 8;

    @RepeatedTest(20)
    void isTheSameForAllWhoAskAtOnce(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("vault-master-key");
        CyclicBarrier together = new CyclicBarrier(ROOMS);
        Set<String> keys = new HashSet<>();
        try (var rooms = Executors.newFixedThreadPool(ROOMS)) {
            List<Future<String>> asked = new ArrayList<>();
            for (int room = 0; room < ROOMS; room++) {
                asked.add(rooms.submit(() -> {
                    together.await();
                    return MasterKey.of(file);
                }));
            }
            for (Future<String> one : asked) {
                keys.add(one.get());
            }
        }
        assertThat(keys).containsExactly(Files.readString(file));
        assertThat(filesIn(directory)).containsExactly(file);
    }

    private static List<Path> filesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }
}
