package tj.hamyori.group;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tj.hamyori.testing.tokens.TestToken;
import tj.hamyori.testing.tokens.TestTokens;

/** Requests as clients send them, with literal values to build on, and the people who send them. */
public final class Requests {

    public static final TestToken OFFICER = TestTokens.of("zarina").mfo("OQIL").roles("LOAN_OFFICER");
    public static final TestToken OTHER_OFFICER =
            TestTokens.of("nigina").mfo("OQIL").roles("LOAN_OFFICER");
    public static final TestToken MANAGER = TestTokens.of("firuza").mfo("OQIL").roles("BRANCH_MANAGER");
    public static final TestToken AUDITOR = TestTokens.of("davlat").mfo("OQIL").roles("AUDITOR");
    public static final TestToken STRANGER =
            TestTokens.of("sitora").mfo("BOVARI").roles("LOAN_OFFICER", "AUDITOR", "BRANCH_MANAGER");
    public static final TestToken ANALYST = TestTokens.of("amfot").roles("AMFOT_ANALYST");

    private Requests() {}

    public static TestToken treasurerOf(UUID... groups) {
        return TestTokens.of("mavluda").mfo("OQIL").roles("TREASURER").groups(groups);
    }

    public static Map<String, Object> member(UUID memberId, String documentName) {
        return new HashMap<>(Map.of(
                "memberId",
                memberId,
                "name",
                Map.of("document", documentName, "knownAs", "Холаи " + documentName, "former", List.of()),
                "sex",
                "F",
                "bornOn",
                "1987-03-08",
                "district",
                "Варзоб",
                "phone",
                "+992 93 500 00 00",
                "consent",
                Map.of("on", "2025-01-10")));
    }

    public static Map<String, Object> group(UUID groupId) {
        return new HashMap<>(Map.of(
                "groupId",
                groupId,
                "name",
                "Умед",
                "district",
                "Варзоб",
                "formedOn",
                "2025-02-01",
                "meetingEvery",
                Map.of("every", 1, "unit", "MONTH"),
                "currency",
                "TJS"));
    }

    public static Map<String, Object> meeting(UUID meetingId, UUID memberId, UUID loanId, long amountMinor) {
        return new HashMap<>(Map.of(
                "meetingId",
                meetingId,
                "heldOn",
                "2025-03-15",
                "attendance",
                List.of(Map.of("memberId", memberId, "status", "PRESENT")),
                "openingCountMinor",
                10_000,
                "closingCountMinor",
                34_500,
                "currency",
                "TJS",
                "countComment",
                "Ду сомонӣ кам аст",
                "repayments",
                List.of(Map.of("memberId", memberId, "loanId", loanId, "amountMinor", amountMinor))));
    }
}
