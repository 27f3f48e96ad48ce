package tj.hamyori.portal.client.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tj.hamyori.portal.client.Answer;
import tj.hamyori.portal.client.Page;

/**
 * Finds the names that belong to ids. Only group-service knows them; when it is away or refuses, pages show the ids'
 * beginnings instead and stand.
 */
@Component
public class Directory {

    private static final int MOST_IDS = 100;
    private static final int MOST_GROUPS = 200;

    private final GroupService groups;

    Directory(GroupService groups) {
        this.groups = groups;
    }

    public Names members(Collection<UUID> ids) {
        List<UUID> wanted =
                new ArrayList<>(ids.stream().filter(Objects::nonNull).distinct().toList());
        Map<UUID, String> found = new HashMap<>();
        for (int from = 0; from < wanted.size(); from += MOST_IDS) {
            List<UUID> some = wanted.subList(from, Math.min(from + MOST_IDS, wanted.size()));
            Answer.of(() -> groups.members(some))
                    .orElse(List.of())
                    .forEach(line -> put(found, line.memberId(), line.name()));
        }
        return new Names(found);
    }

    public Names groups() {
        Map<UUID, String> found = new HashMap<>();
        Answer.of(() -> groups.groups(null, MOST_GROUPS))
                .orElse(new Page<>(List.of(), null))
                .items()
                .forEach(line -> put(found, line.groupId(), line.name()));
        return new Names(found);
    }

    private static void put(Map<UUID, String> found, UUID id, @org.jspecify.annotations.Nullable String name) {
        if (name != null) {
            found.put(id, name);
        }
    }
}
