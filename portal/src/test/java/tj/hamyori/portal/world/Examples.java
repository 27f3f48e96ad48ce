package tj.hamyori.portal.world;

import java.util.Map;

/** What the services answer, in the shapes their interfaces document. */
public final class Examples {

    public static final String MEMBER = "11111111-1111-4111-8111-111111111111";
    public static final String OTHER_MEMBER = "11111111-1111-4111-8111-222222222222";
    public static final String GROUP = "22222222-2222-4222-8222-222222222222";
    public static final String APPLICATION = "33333333-3333-4333-8333-333333333333";
    public static final String LOAN = "44444444-4444-4444-8444-444444444444";
    public static final String APPROVED_LOAN = "44444444-4444-4444-8444-555555555555";
    public static final String PAYMENT = "55555555-5555-4555-8555-555555555555";
    public static final String MEETING = "66666666-6666-4666-8666-666666666666";
    public static final String REPORT = "77777777-7777-4777-8777-777777777777";

    private static final String FIGURES = """
            {"currency":"TJS","loans":40,"borrowers":38,"femaleBorrowers":38,"grossLoanPortfolioMinor":123456789,
             "overduePrincipalMinor":1250000,"par0Minor":30000000,"par30Minor":12000000,"par60Minor":5000000,"par90Minor":2500000,
             "par180Minor":0,"par30Percent":"9.72","par30WithRescheduledPercent":null,"arrearsRatePercent":"1.01",
             "notYetDueMinor":50000000,"rescheduledMinor":0,"writtenOffInPeriodMinor":0,"definitions":{},"cells":[],
             "ageing":[{"bucket":"CURRENT","outstandingMinor":93456789},{"bucket":"D1_30","outstandingMinor":18000000},
             {"bucket":"D31_60","outstandingMinor":7000000},{"bucket":"D61_90","outstandingMinor":2500000},
             {"bucket":"D91_180","outstandingMinor":2500000},{"bucket":"OVER_180","outstandingMinor":0}]}""";

    private static final String ACCOUNT_EXAMPLE = """
            {"loanId":"%s","loanNumber":"ORIYON-2026-000001","status":"ACTIVE","currency":"TJS","asOf":"2026-11-22",
             "knownAt":"2026-11-22T06:00:00Z","principalMinor":300000,"outstandingPrincipalMinor":225000,"overduePrincipalMinor":25000,
             "overdueMinor":25000,"creditMinor":0,"daysPastDue":38,"arrearsBucket":"D31_60","rescheduled":false,
             "instalments":[{"number":1,"dueOn":"2026-02-15","principalMinor":25000,"interestMinor":0,"feeMinor":0,"penaltyMinor":0,
             "paidMinor":25000,"outstandingMinor":0,"paidOffOn":"2026-02-15"},{"number":2,"dueOn":"2026-03-15","principalMinor":25000,
             "interestMinor":0,"feeMinor":0,"penaltyMinor":0,"paidMinor":0,"outstandingMinor":25000,"paidOffOn":null}],
             "transactions":[{"id":"%s","type":"REPAYMENT","paidOn":"2026-02-15","recordedAt":"2026-02-15T10:00:00Z","amountMinor":25000,
             "channel":"MEETING","receiptNumber":null,"reversedBy":null,"allocation":{"principalMinor":25000,"interestMinor":0,
             "feeMinor":0,"penaltyMinor":0,"creditMinor":0}}]}""".formatted(LOAN, PAYMENT);

    static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("GET /actuator/health", health(0)),
            Map.entry("GET /api/members", """
                    {"items":[{"memberId":"%s","name":"Гулҷаҳон Раҳимзода","knownAs":"Гулҷон"},
                     {"memberId":"%s","name":"Ӯғулой Қодирова","knownAs":null}],"next":null}""".formatted(MEMBER, OTHER_MEMBER)),
            Map.entry("GET /api/members/" + MEMBER, """
                    {"memberId":"%s","name":"Гулҷаҳон Раҳимзода","knownAs":"Гулҷон","formerNames":[],"sex":"F",
                     "bornOn":"1991-03-21","district":"Шаҳритус","groups":["%s"],"consentOn":"2025-06-01"}""".formatted(MEMBER, GROUP)),
            Map.entry("POST /api/members", "{\"memberId\":\"" + MEMBER + "\"}"),
            Map.entry("GET /api/groups", """
                    {"items":[{"groupId":"%s","name":"Умед","district":"Шаҳритус","members":2,"treasurerId":"%s",
                     "formedOn":"2025-05-01","lastMeetingOn":"2026-10-18"}],"next":null}""".formatted(GROUP, OTHER_MEMBER)),
            Map.entry("GET /api/groups/" + GROUP, """
                    {"groupId":"%s","name":"Умед","district":"Шаҳритус","formedOn":"2025-05-01","currency":"TJS",
                     "treasurerId":"%s","members":[{"memberId":"%s","name":"Гулҷаҳон Раҳимзода","knownAs":"Гулҷон","admittedOn":"2025-06-01"},
                     {"memberId":"%s","name":"Ӯғулой Қодирова","knownAs":null,"admittedOn":"2025-06-01"}],
                     "meetings":[{"meetingId":"%s","heldOn":"2026-10-18","status":"RECORDED","recordedBy":"bibi","verifiedBy":null,"repaidMinor":25000}]}""".formatted(GROUP, OTHER_MEMBER, MEMBER, OTHER_MEMBER, MEETING)),
            Map.entry("GET /api/groups/" + GROUP + "/collection-sheet", """
                    {"groupId":"%s","on":"2026-11-22","currency":"TJS","lines":[{"memberId":"%s","name":"Гулҷаҳон Раҳимзода",
                     "knownAs":"Гулҷон","loanId":"%s","loanNumber":"ORIYON-2026-000001","currency":"TJS","overdueMinor":25000,"dueTodayMinor":25000,
                     "outstandingMinor":225000,"nextDueOn":"2026-12-15"}]}""".formatted(GROUP, MEMBER, LOAN)),
            Map.entry(
                    "POST /api/groups/" + GROUP + "/meetings",
                    "{\"meetingId\":\"" + MEETING + "\",\"status\":\"RECORDED\"}"),
            Map.entry("GET /api/groups/" + GROUP + "/meetings/" + MEETING, """
                    {"meetingId":"%s","groupId":"%s","heldOn":"2026-10-18","status":"RECORDED","currency":"TJS",
                     "attendance":[{"memberId":"%s","status":"PRESENT"},{"memberId":"%s","status":"LATE"}],
                     "openingCountMinor":10000,"expectedOpeningMinor":null,"openingDifferenceMinor":null,"closingCountMinor":34500,
                     "expectedClosingMinor":35000,"closingDifferenceMinor":-500,"countComment":"5 сомонӣ кам аст",
                     "repayments":[{"paymentId":"%s","memberId":"%s","loanId":"%s","amountMinor":25000}],"recordedBy":"bibi",
                     "verifiedBy":null,"verifiedOn":null,"verifiedCountMinor":null,"verifiedDifferenceMinor":null}""".formatted(
                            MEETING, GROUP, MEMBER, OTHER_MEMBER, PAYMENT, MEMBER, LOAN)),
            Map.entry("POST /api/groups/" + GROUP + "/meetings/" + MEETING + "/verify", "{\"status\":\"VERIFIED\"}"),
            Map.entry("GET /api/loan-products", """
                    {"items":[{"code":"QARZI-HASAN","name":"Қарзи беғараз","kind":"INTEREST_FREE","currency":"TJS","minPrincipalMinor":50000,
                     "maxPrincipalMinor":500000,"minInstalments":12,"maxInstalments":24,"eligibility":"MIGRANT_HOUSEHOLD"}]}"""),
            Map.entry("GET /api/loan-applications", "{\"items\":[" + application("ENDORSED") + "],\"next\":null}"),
            Map.entry("GET /api/loan-applications/" + APPLICATION, application("ENDORSED")),
            Map.entry("POST /api/loan-applications", "{\"applicationId\":\"" + APPLICATION + "\"}"),
            Map.entry(
                    "POST /api/loan-applications/" + APPLICATION + "/approve",
                    "{\"status\":\"APPROVED\",\"loanId\":\"" + APPLICATION + "\"}"),
            Map.entry("POST /api/loan-applications/" + APPLICATION + "/reject", "{\"status\":\"REJECTED\"}"),
            Map.entry(
                    "GET /api/loans",
                    "{\"items\":[" + loan(LOAN, "DISBURSED") + "],\"next\":\"2026-01-15~" + LOAN + "\"}"),
            Map.entry("GET /api/loans/" + LOAN, loan(LOAN, "DISBURSED")),
            Map.entry("GET /api/loans/" + APPROVED_LOAN, loan(APPROVED_LOAN, "APPROVED")),
            Map.entry(
                    "POST /api/loans/" + APPROVED_LOAN + "/disburse",
                    "{\"loanId\":\"" + APPROVED_LOAN + "\",\"loanNumber\":\"ORIYON-2026-000002\"}"),
            Map.entry("GET /api/loan-accounts", """
                    {"items":[{"loanId":"%s","loanNumber":"ORIYON-2026-000001","groupId":"%s","officer":"nilufar","daysPastDue":38,
                     "arrearsBucket":"D31_60","overdueMinor":25000,"outstandingPrincipalMinor":225000,"currency":"TJS"}],"next":null}""".formatted(LOAN, GROUP)),
            Map.entry("GET /api/loan-accounts/" + LOAN, ACCOUNT_EXAMPLE),
            Map.entry("POST /api/loan-accounts/" + LOAN + "/repayments", "{\"paymentId\":\"" + PAYMENT + "\"}"),
            Map.entry(
                    "POST /api/loan-accounts/" + LOAN + "/repayments/" + PAYMENT + "/reversal",
                    "{\"paymentId\":\"" + PAYMENT + "\"}"),
            Map.entry(
                    "GET /api/portfolio-quality",
                    quality("null", ",\"byMfo\":[{\"mfo\":\"ORIYON\",\"currencies\":[" + FIGURES + "]}]")),
            Map.entry("GET /api/portfolio-reports", """
                    {"items":[{"reportId":"%s","mfo":null,"asOf":"2026-10-31","knownAt":"2026-11-01T01:00:00Z",
                     "publishedAt":"2026-11-01T01:00:05Z"}],"next":null}""".formatted(REPORT)),
            Map.entry("GET /api/portfolio-reports/" + REPORT, quality("\"ORIYON\"", "")));

    private Examples() {}

    /** Health of a service with this many events that Kafka has not acknowledged. */
    public static String health(int eventsWaiting) {
        return """
                {"status":"UP","components":{"messaging":{"status":"UP","details":{"eventsWaiting":%d,"deadLetters":0}}}}""".formatted(eventsWaiting);
    }

    public static String application(String status) {
        return """
                {"applicationId":"%s","loanId":null,"memberId":"%s","groupId":"%s","groupName":"Умед","productCode":"QARZI-HASAN",
                 "productName":"Қарзи беғараз","productKind":"INTEREST_FREE","principalMinor":300000,"currency":"TJS","instalments":12,
                 "purpose":"Sewing machine","plan":null,"status":"%s","submittedOn":"2026-11-10","submittedBy":"nilufar",
                 "eligibility":{"eligible":true,"rule":null,"asOf":"2026-11-10","evidence":{}},
                 "history":[{"on":"2026-11-10","recordedAt":"2026-11-10T05:00:00Z","what":"ApplicationSubmitted","who":"nilufar",
                 "details":{"principalMinor":300000,"currency":"TJS"}}]}""".formatted(APPLICATION, MEMBER, GROUP, status);
    }

    private static String loan(String id, String status) {
        return """
                {"loanId":"%s","loanNumber":%s,"status":"%s","memberId":"%s","groupId":"%s","groupName":"Умед",
                 "productCode":"QARZI-HASAN","productName":"Қарзи беғараз","productKind":"INTEREST_FREE","principalMinor":300000,"currency":"TJS",
                 "instalments":12,"officer":"nilufar","disbursedOn":"2026-01-15","history":[
                 {"on":"2026-01-10","recordedAt":"2026-01-10T05:00:00Z","what":"ApplicationSubmitted","who":"nilufar","details":{"principalMinor":300000,"currency":"TJS"}},
                 {"on":"2026-01-12","recordedAt":"2026-01-12T05:00:00Z","what":"ApplicationApproved","who":"zarina","details":{}},
                 {"on":"2026-01-15","recordedAt":"2026-01-15T05:00:00Z","what":"LoanDisbursed","who":"nilufar","details":{"channel":"CASH"}}]}""".formatted(id, status.equals("APPROVED") ? "null" : "\"ORIYON-2026-000001\"", status, MEMBER, GROUP);
    }

    private static String quality(String mfo, String more) {
        return "{\"mfo\":" + mfo + ",\"asOf\":\"2026-10-31\",\"knownAt\":\"2026-11-01T01:00:00Z\",\"currencies\":["
                + FIGURES + "]" + more + "}";
    }
}
