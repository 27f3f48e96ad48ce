package tj.hamyori.local.run;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The lines a person at the terminal sees, each with the seconds since the start. */
final class Progress {
    private final PrintWriter out;
    private final long startedNanos = System.nanoTime();

    Progress(PrintWriter out) {
        this.out = out;
    }

    void step(String sentence) {
        line(String.format(Locale.ROOT, "%7s s  %s", seconds(), sentence));
    }

    synchronized void line(String line) {
        out.println(line);
        out.flush();
    }

    /** Seconds since the start with one decimal. */
    String seconds() {
        long tenths = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedNanos) / 100;
        return tenths / 10 + "." + tenths % 10;
    }
}
