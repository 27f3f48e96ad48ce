package tj.hamyori.repayment.model.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tj.hamyori.repayment.model.schedule.Instalment;

/** Numbers lines and keeps the balance while a version is put together. */
final class LineList {
    private final List<Instalment> lines = new ArrayList<>();
    private long balanceMinor;

    LineList(long principalMinor) {
        this.balanceMinor = principalMinor;
    }

    void add(LocalDate dueOn, Allocation amounts) {
        balanceMinor -= amounts.principalMinor();
        lines.add(new Instalment(
                lines.size() + 1,
                dueOn,
                amounts.principalMinor(),
                amounts.interestMinor(),
                amounts.feeMinor(),
                balanceMinor));
    }

    List<Instalment> toList() {
        return List.copyOf(lines);
    }
}
