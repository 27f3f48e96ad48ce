package tj.hamyori.portal.api;

/** What the door itself can answer; everything else is the services' own answer. */
enum ApiProblem {
    UNKNOWN_PATH(404, "Not Found"),
    BODY_TOO_LARGE(413, "Content Too Large"),
    SERVICE_UNAVAILABLE(503, "Service Unavailable");

    private final int status;
    private final String title;

    ApiProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }
}
