package tj.hamyori.testing.counterexamples.r16.model;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.function.Supplier;

class Age {
    Supplier<Instant> reference = Instant::now;

    LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Dushanbe"));
    }

    long millis() {
        return System.currentTimeMillis();
    }

    @SuppressWarnings("JavaUtilDate")
    Date date() {
        return new Date();
    }

    Clock clock() {
        return Clock.systemUTC();
    }
}
