package tj.hamyori.portal.client.loan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import tj.hamyori.portal.client.Page;
import tj.hamyori.portal.client.Reading;
import tj.hamyori.portal.client.Service;
import tj.hamyori.portal.client.Services;

/** Asks and tells loan-service. */
@Component
public class LoanService {

    private final Services services;

    LoanService(Services services) {
        this.services = services;
    }

    public List<Product> products() {
        return get("/api/loan-products", Map.of(), new ParameterizedTypeReference<Page<Product>>() {})
                .items();
    }

    public Page<Application> applications(String status, @Nullable String after) {
        Map<String, @Nullable Object> query = new HashMap<>();
        query.put("status", status);
        query.put("limit", Page.LINES);
        query.put("after", after);
        return get("/api/loan-applications", query, new ParameterizedTypeReference<>() {});
    }

    public Application application(UUID id) {
        return get("/api/loan-applications/" + id, Map.of(), new ParameterizedTypeReference<>() {});
    }

    /** @param before id of the last one of the page before, null for the latest */
    public List<Reading> readings(@Nullable UUID memberId, @Nullable Long before) {
        return get(
                        "/api/finding-readings",
                        Reading.query(memberId, before),
                        new ParameterizedTypeReference<Readings>() {})
                .items();
    }

    /** What an application would be answered on that date; group-service records the look at her household. */
    public Application.Eligibility eligibility(UUID memberId, String productCode, LocalDate asOf) {
        return get(
                "/api/eligibility",
                Map.of("memberId", memberId, "product", productCode, "asOf", asOf),
                new ParameterizedTypeReference<>() {});
    }

    public void submit(Submission submission, String key) {
        post("/api/loan-applications", submission, key);
    }

    public void endorse(UUID id, Endorsement endorsement, String key) {
        post("/api/loan-applications/" + id + "/endorse", endorsement, key);
    }

    public void approve(UUID id, Approval approval, String key) {
        post("/api/loan-applications/" + id + "/approve", approval, key);
    }

    public void reject(UUID id, Rejection rejection, String key) {
        post("/api/loan-applications/" + id + "/reject", rejection, key);
    }

    public void withdraw(UUID id, LocalDate withdrawnOn, String key) {
        post("/api/loan-applications/" + id + "/withdraw", new Withdrawal(withdrawnOn), key);
    }

    public Page<Loan> loans(@Nullable String status, @Nullable UUID groupId, @Nullable String after) {
        Map<String, @Nullable Object> query = new HashMap<>();
        query.put("status", status);
        query.put("groupId", groupId);
        query.put("limit", Page.LINES);
        query.put("after", after);
        return get("/api/loans", query, new ParameterizedTypeReference<>() {});
    }

    public Loan loan(UUID id) {
        return get("/api/loans/" + id, Map.of(), new ParameterizedTypeReference<>() {});
    }

    public void disburse(UUID id, Disbursement disbursement, String key) {
        post("/api/loans/" + id + "/disburse", disbursement, key);
    }

    public void disburseTranche(UUID id, Tranche tranche, String key) {
        post("/api/loans/" + id + "/tranches", tranche, key);
    }

    public void cancelTranches(UUID id, Cancellation cancellation, String key) {
        post("/api/loans/" + id + "/tranches/cancellation", cancellation, key);
    }

    public void reschedule(UUID id, Rescheduling rescheduling, String key) {
        post("/api/loans/" + id + "/reschedule", rescheduling, key);
    }

    public void writeOff(UUID id, WriteOff writeOff, String key) {
        post("/api/loans/" + id + "/write-off", writeOff, key);
    }

    public void postpone(Postponement postponement, String key) {
        post("/api/postponements", postponement, key);
    }

    private <T> T get(String path, Map<String, ? extends @Nullable Object> query, ParameterizedTypeReference<T> type) {
        return services.get(Service.LOAN, path, query, type);
    }

    private void post(String path, Object content, String key) {
        services.post(Service.LOAN, path, content, key, new ParameterizedTypeReference<Map<String, Object>>() {});
    }

    private record Readings(List<Reading> items) {}

    /** @param applicationId made here, so that sending twice submits once */
    public record Submission(
            UUID applicationId,
            String productCode,
            UUID memberId,
            @Nullable UUID groupId,
            long principalMinor,
            String currency,
            long instalments,
            String purpose,
            @Nullable String plan,
            LocalDate submittedOn) {}

    /** @param outOfTurnReason why the group lets her borrow before her turn, null where it is hers */
    public record Endorsement(
            LocalDate endorsedOn, @Nullable String outOfTurnReason) {}

    /**
     * @param principalMinor left out, the amount asked for
     * @param tranches in which parts it is to be handed over; left out, all at once
     */
    public record Approval(
            LocalDate approvedOn,
            @Nullable Long principalMinor,
            @Nullable List<PlannedTranche> tranches) {}

    public record PlannedTranche(LocalDate on, long amountMinor) {}

    public record Rejection(
            LocalDate rejectedOn,
            String reasonCode,
            @Nullable String note) {}

    public record Withdrawal(LocalDate withdrawnOn) {}

    /** What does not belong to the kind is left out. */
    public record Rescheduling(
            String kind,
            LocalDate decidedOn,
            String reason,
            @Nullable Long months,
            @Nullable Long graceInstalments,
            @Nullable Long instalments,
            @Nullable LocalDate firstDueOn) {}

    /** @param trancheId made here, so that sending twice hands over once */
    public record Tranche(UUID trancheId, LocalDate disbursedOn, long amountMinor, String channel, UUID receivedBy) {}

    public record Cancellation(LocalDate cancelledOn, String reason) {}

    public record WriteOff(LocalDate writtenOffOn, String reason) {}

    /**
     * @param postponementId made here, so that sending twice decides once
     * @param district null where a group is named
     */
    public record Postponement(
            UUID postponementId,
            @Nullable String district,
            @Nullable UUID groupId,
            long months,
            LocalDate decidedOn,
            String reason) {}

    public record Disbursement(
            LocalDate disbursedOn,
            String channel,
            UUID receivedBy,
            @Nullable LocalDate firstDueOn) {}
}
