package tj.hamyori.group.model;

/** Why a person is erased. Source: law of 3 August 2018 No. 1537 on personal data: consent, purpose, correctness. */
public enum ErasureReason {
    SHE_ASKED,
    /** Nothing is owed any more and nothing asked for. */
    PURPOSE_ENDED,
    REGISTERED_TWICE,
    REGISTERED_WITHOUT_CONSENT
}
