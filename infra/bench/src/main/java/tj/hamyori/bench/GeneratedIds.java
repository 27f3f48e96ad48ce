package tj.hamyori.bench;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** Ids of made-up things: the same of an organisation whenever they are made. */
record GeneratedIds(String mfo) {

    private static final long MOST_FACTS = 64;

    UUID loan(GeneratedLoan loan) {
        return id(loan.follows() ? "next-loan" : "loan", loan.number());
    }

    UUID borrower(GeneratedLoan loan) {
        return id("borrower", loan.number());
    }

    UUID group(GeneratedLoan loan) {
        return id("group", loan.group());
    }

    /** @param place of the fact in the loan's life, from 0 */
    UUID fact(GeneratedLoan loan, int place) {
        if (place >= MOST_FACTS) {
            throw new IllegalStateException("Too much happens to loan " + loan.number());
        }
        return id(loan.follows() ? "next-payment" : "payment", loan.number() * MOST_FACTS + place);
    }

    UUID postponement(LocalDate decidedOn) {
        return id("postponement", decidedOn.toEpochDay());
    }

    private UUID id(String kind, long number) {
        return UUID.nameUUIDFromBytes((kind + ' ' + mfo + ' ' + number).getBytes(StandardCharsets.UTF_8));
    }
}
