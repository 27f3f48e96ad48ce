package tj.hamyori.platform.problem;

/**
 * One thing wrong with a refused input.
 *
 * @param field path of the field in the request
 * @param code stable code
 * @param message what is wrong, for people
 */
public record Violation(String field, String code, String message) {}
