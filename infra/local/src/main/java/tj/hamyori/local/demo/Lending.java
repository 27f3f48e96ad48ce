package tj.hamyori.local.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tj.hamyori.local.setup.Part;
import tools.jackson.databind.JsonNode;

/** From application to disbursement: who asks, the group that stands by her, and two people who decide. */
final class Lending {

    private static final List<String> PURPOSES =
            List.of("SEWING", "LIVESTOCK", "BAKERY", "GREENHOUSE", "TRADE", "DRIED_FRUIT", "CARPETS");

    private final Cast cast;
    private final Actor officer;
    private final Actor manager;

    Lending(Cast cast, Actor officer, Actor manager) {
        this.cast = cast;
        this.officer = officer;
        this.manager = manager;
    }

    /** Submits, has the group endorse, the manager approve, and hands the money over; all in one month. */
    Loan lend(Group group, int seat, LocalDate month, Habit habit, String round) {
        String memberId = group.members().get(seat);
        String applicationId = apply(group, seat, month, round);
        group.treasurer()
                .does(
                        Part.LOAN,
                        "/api/loan-applications/" + applicationId + "/endorse",
                        Map.of("endorsedOn", month.plusDays(4).toString()));
        JsonNode approved = manager.does(
                Part.LOAN,
                "/api/loan-applications/" + applicationId + "/approve",
                Map.of("approvedOn", month.plusDays(6).toString()));
        String loanId = approved.path("loanId").asString();
        officer.does(
                Part.LOAN,
                "/api/loans/" + loanId + "/disburse",
                Map.of("disbursedOn", month.plusDays(9).toString(), "channel", "CASH", "receivedBy", memberId));
        Loan loan = new Loan(loanId, memberId, habit);
        group.loans().add(loan);
        return loan;
    }

    /** An application that the manager refuses, with the reason the applicant is told. */
    void refuse(Group group, int seat, LocalDate month) {
        String applicationId = apply(group, seat, month, "refused");
        group.treasurer()
                .does(
                        Part.LOAN,
                        "/api/loan-applications/" + applicationId + "/endorse",
                        Map.of("endorsedOn", month.plusDays(4).toString()));
        manager.does(
                Part.LOAN,
                "/api/loan-applications/" + applicationId + "/reject",
                Map.of("rejectedOn", month.plusDays(6).toString(), "reasonCode", "PLAN_NOT_VIABLE"));
    }

    private String apply(Group group, int seat, LocalDate month, String round) {
        String applicationId = Ids.of("application", cast.mfo(), group.id(), Integer.toString(seat), round);
        boolean migrantHousehold = seat != 2 && seat != 5;
        Map<String, Object> application = new LinkedHashMap<>();
        application.put("applicationId", applicationId);
        application.put("productCode", migrantHousehold ? Founding.INTEREST_FREE : Founding.START_UP);
        application.put("memberId", group.members().get(seat));
        application.put("groupId", group.id());
        application.put("principalMinor", cast.smallestLoanMinor() + 30_000 * seat);
        application.put("currency", Group.CURRENCY);
        application.put("instalments", seat % 2 == 0 ? 12 : 15);
        application.put("purpose", PURPOSES.get(seat));
        application.put("submittedOn", month.plusDays(2).toString());
        officer.does(Part.LOAN, "/api/loan-applications", application);
        return applicationId;
    }
}
