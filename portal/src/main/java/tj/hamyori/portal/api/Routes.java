package tj.hamyori.portal.api;

import java.util.List;
import java.util.Optional;
import tj.hamyori.portal.client.Service;

/** Which service owns which path under {@code /api}. */
final class Routes {

    private static final List<Route> TABLE = List.of(
            new Route("/api/members", Service.GROUP),
            new Route("/api/groups", Service.GROUP),
            new Route("/api/meeting-conflicts", Service.GROUP),
            new Route("/api/cash-in-transit", Service.GROUP),
            new Route("/api/abandonment-notices", Service.GROUP),
            new Route("/api/household-readings", Service.GROUP),
            new Route("/api/household-assessments", Service.GROUP),
            new Route("/api/indicators", Service.GROUP),
            new Route("/api/application-indicators", Service.LOAN),
            new Route("/api/finding-readings", Service.LOAN),
            new Route("/api/loan-products", Service.LOAN),
            new Route("/api/loan-applications", Service.LOAN),
            new Route("/api/loans", Service.LOAN),
            new Route("/api/lending-orders", Service.LOAN),
            new Route("/api/postponements", Service.LOAN),
            new Route("/api/eligibility", Service.LOAN),
            new Route("/api/schedules", Service.REPAYMENT),
            new Route("/api/loan-accounts", Service.REPAYMENT),
            new Route("/api/portfolio-imports", Service.REPAYMENT),
            new Route("/api/jobs", Service.REPAYMENT),
            new Route("/api/holidays", Service.REPAYMENT),
            new Route("/api/portfolio-quality", Service.REPAYMENT),
            new Route("/api/portfolio-reports", Service.REPAYMENT),
            new Route("/api/suspense", Service.REPAYMENT),
            new Route("/api/users", Service.IDENTITY));

    private Routes() {}

    /** The owner of a path, or nothing if nobody owns it. */
    static Optional<Service> owner(String path) {
        return TABLE.stream().filter(route -> route.owns(path)).findFirst().map(Route::service);
    }

    private record Route(String root, Service service) {

        boolean owns(String path) {
            return path.equals(root) || path.startsWith(root + "/");
        }
    }
}
