package tj.hamyori.loan.events;

/**
 * A product, or its next version, stands from {@code terms.validFrom} on.
 *
 * @param mfo code of the organisation
 * @param terms the version
 * @param definedBy user name
 */
public record LoanProductDefined(String mfo, ProductTerms terms, String definedBy) implements LoanProductEvent {}
