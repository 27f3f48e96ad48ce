package tj.hamyori.local.client;

import java.util.regex.Pattern;
import tj.hamyori.local.setup.Refusal;

/** The form of an MFO's code; which codes are known is the system's business. */
final class MfoCode {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{2,12}");

    private MfoCode() {}

    static void require(String code) {
        if (!FORM.matcher(code).matches()) {
            throw new Refusal("'" + code + "' is no MFO code: 2 to 12 capital letters and digits, such as KIVA.");
        }
    }
}
