package tj.hamyori.local.run;

import java.util.List;
import tj.hamyori.local.setup.Part;
import tj.hamyori.local.setup.Ports;

/** What a person needs to walk in: the portal's address and who may sign in. The people come from the identity room. */
final class Welcome {
    private Welcome() {}

    static List<String> lines(Ports ports) {
        return List.of(
                "Portal      " + ports.url(Part.PORTAL),
                "Sign in as  nilufar (loan officer, ORIYON)     zarina (branch manager, ORIYON)",
                "            malika (loan officer, DILSUZ)      shahlo (branch manager, DILSUZ)",
                "            kiva-officer (loan officer, KIVA)  analyst (association, all MFOs)",
                "            password for all: hamyori-demo",
                "Stop with Ctrl-C or './hamyori down'; the data are kept.");
    }
}
