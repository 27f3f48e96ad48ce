package tj.hamyori.portal.client.repayment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;
import tj.hamyori.portal.client.Download;
import tj.hamyori.portal.client.Page;
import tj.hamyori.portal.client.Service;
import tj.hamyori.portal.client.Services;

/** Asks and tells repayment-service. */
@Component
public class RepaymentService {

    private final Services services;

    RepaymentService(Services services) {
        this.services = services;
    }

    public Account account(UUID loanId, @Nullable LocalDate asOf) {
        Map<String, @Nullable Object> query = new HashMap<>();
        query.put("asOf", asOf);
        return get("/api/loan-accounts/" + loanId, query, new ParameterizedTypeReference<>() {});
    }

    public Page<ArrearsLine> arrears(@Nullable String bucket, @Nullable UUID groupId, @Nullable String after) {
        Map<String, @Nullable Object> query = new HashMap<>();
        query.put("bucket", bucket);
        query.put("groupId", groupId);
        query.put("limit", Page.LINES);
        query.put("after", after);
        return get("/api/loan-accounts", query, new ParameterizedTypeReference<>() {});
    }

    public void repay(UUID loanId, Repayment repayment, String key) {
        post("/api/loan-accounts/" + loanId + "/repayments", repayment, key);
    }

    public void reverse(UUID loanId, UUID paymentId, String reason, String key) {
        post("/api/loan-accounts/" + loanId + "/repayments/" + paymentId + "/reversal", new Reversal(reason), key);
    }

    /** Of the whole organisation. */
    public Page<HeldMoney> suspense(@Nullable String after) {
        Map<String, @Nullable Object> query = new HashMap<>();
        query.put("limit", Page.LINES);
        query.put("after", after);
        return get("/api/suspense", query, new ParameterizedTypeReference<>() {});
    }

    /** What persons said became of such money, the latest first. */
    public Page<SettledMoney> settled(@Nullable String after) {
        Map<String, @Nullable Object> query = new HashMap<>();
        query.put("limit", Page.LINES);
        query.put("after", after);
        return get("/api/suspense/settled", query, new ParameterizedTypeReference<>() {});
    }

    public void settle(UUID paymentId, Settlement settlement, String key) {
        post("/api/suspense/" + paymentId + "/settlement", settlement, key);
    }

    public void charge(UUID loanId, Charge charge, String key) {
        post("/api/loan-accounts/" + loanId + "/charges", charge, key);
    }

    public void waive(UUID loanId, UUID chargeId, Waiver waiver, String key) {
        post("/api/loan-accounts/" + loanId + "/charges/" + chargeId + "/waiver", waiver, key);
    }

    public Quality quality(LocalDate asOf) {
        return get("/api/portfolio-quality", Map.of("asOf", asOf), new ParameterizedTypeReference<>() {});
    }

    public Page<FrozenReport> reports(@Nullable String after) {
        Map<String, @Nullable Object> query = new HashMap<>();
        query.put("limit", Page.LINES);
        query.put("after", after);
        return get("/api/portfolio-reports", query, new ParameterizedTypeReference<>() {});
    }

    public Quality report(UUID id) {
        return get("/api/portfolio-reports/" + id, Map.of(), new ParameterizedTypeReference<>() {});
    }

    /** What changed in a frozen report's period since it was sent. */
    public Restated restatements(UUID id) {
        return get("/api/portfolio-reports/" + id + "/restatements", Map.of(), new ParameterizedTypeReference<>() {});
    }

    /** @param format csv, xlsx or pdf; the service refuses others */
    public Download qualityFile(LocalDate asOf, String format) {
        return services.download(Service.REPAYMENT, "/api/portfolio-quality", Map.of("asOf", asOf, "format", format));
    }

    /** @param format csv, xlsx or pdf; the service refuses others */
    public Download reportFile(UUID id, String format) {
        return services.download(Service.REPAYMENT, "/api/portfolio-reports/" + id, Map.of("format", format));
    }

    private <T> T get(String path, Map<String, ? extends @Nullable Object> query, ParameterizedTypeReference<T> type) {
        return services.get(Service.REPAYMENT, path, query, type);
    }

    private void post(String path, Object content, String key) {
        services.post(Service.REPAYMENT, path, content, key, new ParameterizedTypeReference<Map<String, Object>>() {});
    }

    /** @param paymentId made here, so that sending twice books once */
    public record Repayment(
            UUID paymentId,
            LocalDate paidOn,
            long amountMinor,
            String currency,
            String channel,
            @Nullable String receiptNumber) {}

    /** @param chargeId made here, so that sending twice charges once */
    public record Charge(
            UUID chargeId,
            String kind,
            long instalmentNumber,
            LocalDate chargedOn,
            long amountMinor,
            String currency,
            String reason) {}

    public record Waiver(LocalDate waivedOn, String reason) {}

    public record Reversal(String reason) {}

    /**
     * @param kind code of what became of the money
     * @param bookedLoan number of the loan that took it, only where it was booked anew
     */
    public record Settlement(String kind, @Nullable String bookedLoan, String reason) {}
}
