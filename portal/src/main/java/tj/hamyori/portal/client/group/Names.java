package tj.hamyori.portal.client.group;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names by id. */
public record Names(Map<UUID, String> byId) {

    private static final int SHORT_ID = 8;

    public Names {
        byId = Map.copyOf(byId);
    }

    /** The name; where it is not known, the id's beginning, enough to tell people apart; a dash for nobody. */
    public String of(@Nullable UUID id) {
        if (id == null) {
            return "–";
        }
        return byId.getOrDefault(id, id.toString().substring(0, SHORT_ID));
    }
}
