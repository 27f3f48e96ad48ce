package tj.hamyori.portal.client;

/** The services the portal speaks to. */
public enum Service {
    GROUP,
    LOAN,
    REPAYMENT,
    IDENTITY
}
