package tj.hamyori.local.run;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import tj.hamyori.local.process.RunLock;
import tj.hamyori.local.process.Server;
import tj.hamyori.local.process.Supervisor;
import tj.hamyori.local.rooms.Room;
import tj.hamyori.local.rooms.RunningRoom;
import tj.hamyori.local.servers.KafkaServer;
import tj.hamyori.local.servers.Loopback;
import tj.hamyori.local.servers.PostgresServer;
import tj.hamyori.local.setup.DataDirectory;
import tj.hamyori.local.setup.Part;
import tj.hamyori.local.setup.Ports;
import tj.hamyori.local.setup.Refusal;

/**
 * The parts of the system this process runs: both servers at once, each room as soon as what it needs is there. Parts
 * that are needed but not among its own are another process's, and are waited for.
 */
final class LocalSystem {
    /** Characters of a cause shown at the terminal; the log has all of it. */
    private static final int LONGEST_CAUSE = 240;

    private final DataDirectory directory;
    private final Ports ports;
    private final Set<Part> parts;
    private final Progress progress;
    private final Map<Part, Server> servers = new EnumMap<>(Part.class);
    private final Map<Room, RunningRoom> rooms = new ConcurrentHashMap<>();
    private final Supervisor supervisor;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("start-", 0).factory());
    private volatile boolean begun;
    private @Nullable RunLock lock;

    LocalSystem(DataDirectory directory, Ports ports, Set<Part> parts, Progress progress) {
        this.directory = directory;
        this.ports = ports;
        this.parts = parts;
        this.progress = progress;
        this.supervisor = new Supervisor(progress::step);
        if (parts.contains(Part.POSTGRES)) {
            servers.put(Part.POSTGRES, new PostgresServer(directory, ports.of(Part.POSTGRES), Room.databases()));
        }
        if (parts.contains(Part.KAFKA)) {
            servers.put(Part.KAFKA, new KafkaServer(directory, ports.of(Part.KAFKA), ports.kafkaController()));
        }
    }

    /** Returns when every part answers; refuses with one sentence when one can't, leaving the rest to {@link #stop}. */
    void start() {
        lock = RunLock.take(directory, parts);
        endOrphans();
        requireFreePorts();
        progress.line("Hamyori starts; its data are in " + directory.root());
        begun = true;
        ports.save(directory.portsFile());
        Map<Part, CompletableFuture<Void>> ready = new EnumMap<>(Part.class);
        for (Part server : List.of(Part.POSTGRES, Part.KAFKA)) {
            ready.put(server, CompletableFuture.runAsync(() -> startOrAwait(server), threads));
        }
        List<Room> ours = Room.among(parts).toList();
        for (Room room : ours) {
            CompletableFuture<?>[] needs = room.needs().stream().map(ready::get).toArray(CompletableFuture[]::new);
            ready.put(room.part(), CompletableFuture.allOf(needs).thenRunAsync(() -> startRoom(room), threads));
        }
        Set<Part> awaited = EnumSet.copyOf(parts);
        ours.forEach(room -> awaited.addAll(room.needs()));
        join(awaited.stream().map(ready::get).toList());
        servers.values().forEach(supervisor::watch);
    }

    /** Rooms before what they need, doors before what is behind them. Done once, however often it is called. */
    void stop() {
        if (stopping.getAndSet(true) || !begun) {
            return;
        }
        progress.step("Stopping.");
        supervisor.stop();
        stopTogether(Stream.of(Room.PORTAL));
        stopTogether(Stream.of(Room.GROUP, Room.LOAN, Room.REPAYMENT));
        stopTogether(Stream.of(Room.IDENTITY));
        together(
                servers.values().stream().map(server -> (Runnable) server::stop).toList());
        if (lock != null) {
            lock.close();
        }
        progress.step("Stopped; the data are kept.");
    }

    private void endOrphans() {
        if (parts.contains(Part.POSTGRES) && PostgresServer.endOrphan(directory)) {
            progress.step("A PostgreSQL left over by a killed run was stopped.");
        }
        if (parts.contains(Part.KAFKA) && KafkaServer.endOrphan(directory)) {
            progress.step("A Kafka left over by a killed run was stopped.");
        }
    }

    private void requireFreePorts() {
        for (Part part : parts) {
            requireFree(part, ports.of(part));
        }
        if (parts.contains(Part.KAFKA)) {
            requireFree(Part.KAFKA, ports.kafkaController());
        }
    }

    private static void requireFree(Part part, int port) {
        if (!Loopback.isFree(port)) {
            throw new Refusal("Port " + port + " on 127.0.0.1, which " + part.label()
                    + " needs, is taken by another program; stop that one or set " + part.portVariable()
                    + " (or HAMYORI_PORT_OFFSET, which moves all ports).");
        }
    }

    private void startOrAwait(Part part) {
        Server server = servers.get(part);
        if (server == null) {
            Answering.await(part, ports.of(part));
            return;
        }
        requireStillWanted();
        server.start();
        progress.step(server.label() + " is ready on " + ports.address(part));
    }

    private void startRoom(Room room) {
        requireStillWanted();
        try {
            rooms.put(room, RunningRoom.start(room, ports, directory));
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(LocalSystem.class).error("{} did not start", room, e);
            throw new Refusal(
                    room.part().label() + " did not start: " + innermost(e) + " (more is in " + directory.logs() + ").",
                    e);
        }
        if (!RunningRoom.isHealthy(room, ports)) {
            throw new Refusal(room.part().label() + " started but says that it isn't healthy; see "
                    + ports.url(room.part()) + "/actuator/health and " + directory.logs() + ".");
        }
        progress.step(room.part().label() + " is ready on " + ports.url(room.part()));
    }

    private void requireStillWanted() {
        if (stopping.get()) {
            throw new Refusal("The start was broken off.");
        }
    }

    private void stopTogether(Stream<Room> these) {
        together(these.flatMap(room -> Stream.ofNullable(rooms.remove(room)))
                .map(room -> (Runnable) room::stop)
                .toList());
    }

    private void together(Collection<Runnable> actions) {
        join(actions.stream()
                .map(action -> CompletableFuture.runAsync(action, threads))
                .toList());
    }

    /** Waits for the first failure rather than for all: a start that can't succeed need not go on. */
    private static void join(Collection<CompletableFuture<Void>> all) {
        CompletableFuture<Void> outcome = new CompletableFuture<>();
        CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).thenRun(() -> outcome.complete(null));
        all.forEach(one -> one.whenComplete((done, failure) -> {
            if (failure != null) {
                outcome.completeExceptionally(failure);
            }
        }));
        try {
            outcome.join();
        } catch (CompletionException e) {
            throw refusal(e);
        }
    }

    private static RuntimeException refusal(Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }

    private static String innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String text = cause.getClass().getSimpleName() + ", " + cause.getMessage();
        return text.length() > LONGEST_CAUSE ? text.substring(0, LONGEST_CAUSE) + "…" : text;
    }
}
