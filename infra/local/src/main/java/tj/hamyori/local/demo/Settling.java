package tj.hamyori.local.demo;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import tj.hamyori.local.setup.Part;
import tj.hamyori.local.setup.Refusal;
import tools.jackson.databind.JsonNode;

/** Waits until what was done in one service has arrived in repayment-service, as a person would by looking again. */
final class Settling {

    private static final Duration AT_MOST = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(40);

    private final Actor reader;

    Settling(Actor reader) {
        this.reader = reader;
    }

    void awaitAccount(Loan loan) {
        loan.schedule(await(loan, account -> !account.path("instalments").isEmpty()));
    }

    void awaitRescheduled(Loan loan) {
        loan.schedule(await(loan, account -> account.path("rescheduled").asBoolean()));
    }

    void awaitStatus(Loan loan, String status) {
        await(loan, account -> account.path("status").asString("").equals(status));
    }

    void awaitRepayments(List<Loan> loans) {
        for (Loan loan : loans) {
            await(loan, account -> account.path("transactions").size() >= loan.broughtCount());
        }
    }

    private JsonNode await(Loan loan, Predicate<JsonNode> arrived) {
        long deadlineNanos = System.nanoTime() + AT_MOST.toNanos();
        while (System.nanoTime() < deadlineNanos) {
            JsonNode account = look(loan);
            if (arrived.test(account)) {
                return account;
            }
            pause();
        }
        throw new Refusal("Loan " + loan.id() + " did not show what was done to it within " + AT_MOST.toSeconds()
                + " s; './hamyori status' tells what runs.");
    }

    private JsonNode look(Loan loan) {
        return reader.readsIfThere(Part.REPAYMENT, "/api/loan-accounts/" + loan.id());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal("Broken off.", stopped);
        }
    }
}
