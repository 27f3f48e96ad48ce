package tj.hamyori.testing.tidy;

/**
 * One untidy place.
 *
 * @param file path below the root, with slashes
 * @param line from 1; 1 as well where the whole file is meant
 */
public record Finding(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ":" + line + " " + message;
    }
}
