package tj.hamyori.repayment.read.arrearslist;

import java.util.Arrays;
import java.util.List;
import tj.hamyori.platform.problem.Rule;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.problem.Violation;
import tj.hamyori.repayment.model.account.ArrearsBucket;

/** Reads the name of a bucket from an address. */
enum BucketWord implements Rule {
    UNKNOWN_BUCKET;

    static ArrearsBucket read(String name) {
        return Arrays.stream(ArrearsBucket.values())
                .filter(bucket -> bucket.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RuleViolated(
                        UNKNOWN_BUCKET, List.of(new Violation("bucket", UNKNOWN_BUCKET.name(), name))));
    }

    @Override
    public String sentence() {
        return "There is no such arrears bucket.";
    }
}
