package tj.hamyori.portal.client.group;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.portal.language.Shown;

/** Names by id. */
public record Names(Map<UUID, String> byId) {

    public Names {
        byId = Map.copyOf(byId);
    }

    /** The name; where it is not known, the id's beginning, enough to tell people apart; a dash for nobody. */
    public String of(@Nullable UUID id) {
        String name = id == null ? null : byId.get(id);
        return name == null ? Shown.beginningOf(id) : name;
    }
}
