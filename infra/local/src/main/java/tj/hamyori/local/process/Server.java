package tj.hamyori.local.process;

/** A process of its own that a local run starts, watches and stops. */
public interface Server {
    String label();

    /** Starts it and returns when it answers; data of an earlier run are there again. */
    void start();

    boolean isAlive();

    /** Stops it in order and returns when it is gone; stopping what doesn't run does nothing. */
    void stop();
}
