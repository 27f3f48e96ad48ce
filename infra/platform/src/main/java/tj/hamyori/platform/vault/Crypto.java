package tj.hamyori.platform.vault;

import java.security.GeneralSecurityException;

/** Work with keys, whose failures nobody can mend at run time. */
interface Crypto<T> {

    T work() throws GeneralSecurityException;

    static <T> T run(Crypto<T> crypto) {
        try {
            return crypto.work();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(
                    "A sealed field does not open: wrong or missing master key, or damaged data", failure);
        }
    }
}
