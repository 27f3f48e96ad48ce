package tj.hamyori.group.model;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a group says about one day, for whatever is recorded of it.
 *
 * @param currency ISO 4217 code of its box
 * @param rules as in force on that day
 * @param members who belonged to it on that day, the day of leaving included, and as what
 * @param officers who held which office at the end of that day; an office nobody held is missing
 * @param keyHolders who held the keys of the box at the end of that day, none of them on the committee
 */
public record GroupThatDay(
        String currency,
        GroupRules rules,
        Map<UUID, MemberRole> members,
        Map<Office, UUID> officers,
        Set<UUID> keyHolders) {

    public GroupThatDay {
        members = Map.copyOf(members);
        officers = Map.copyOf(officers);
        keyHolders = Set.copyOf(keyHolders);
    }
}
