package tj.hamyori.group.model;

/** Into whose hands a remittance came; in-laws often head the household and claim what was sent for her. */
public enum ReceivedBy {
    SELF,
    IN_LAWS,
    OTHER
}
