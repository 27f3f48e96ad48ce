package tj.hamyori.repayment.read.portfolioquality;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds up rows of the statement into one cell; whoever has several loans in it is counted once. */
final class Tally {

    private final long[] sums = new long[Sum.values().length];
    private final Set<UUID> membersOfSeveral = new HashSet<>();
    private final Set<UUID> womenOfSeveral = new HashSet<>();
    private final Set<String> officers = new HashSet<>();

    void add(long[] row, @Nullable UUID memberOfSeveral, boolean woman) {
        for (int index = 0; index < sums.length; index++) {
            sums[index] = Math.addExact(sums[index], row[index]);
        }
        if (memberOfSeveral != null) {
            membersOfSeveral.add(memberOfSeveral);
            if (woman) {
                womenOfSeveral.add(memberOfSeveral);
            }
        }
    }

    void add(Tally other) {
        for (int index = 0; index < sums.length; index++) {
            sums[index] = Math.addExact(sums[index], other.sums[index]);
        }
        membersOfSeveral.addAll(other.membersOfSeveral);
        womenOfSeveral.addAll(other.womenOfSeveral);
    }

    void addOfficer(String officer) {
        officers.add(officer);
    }

    long of(Sum sum) {
        return sums[sum.ordinal()];
    }

    long borrowers() {
        return of(Sum.BORROWERS_OF_ONE) + membersOfSeveral.size();
    }

    long women() {
        return of(Sum.WOMEN_OF_ONE) + womenOfSeveral.size();
    }

    /** Known for the whole and for organisations, 0 for parts. */
    long officers() {
        return officers.size();
    }
}
