package tj.hamyori.group.read.keyholders;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.group.model.KeyHolderPins;
import tj.hamyori.group.read.MemberNames;
import tj.hamyori.group.read.MembersOfGroup;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.security.Caller;

@RestController
class KeyHoldersController {

    private final JdbcClient jdbc;
    private final MembersOfGroup members;

    KeyHoldersController(JdbcClient jdbc, MembersOfGroup members) {
        this.jdbc = jdbc;
        this.members = members;
    }

    @GetMapping("/api/groups/{groupId}/key-holders")
    @PreAuthorize("hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'MFO_ADMIN', 'AUDITOR', 'TREASURER')")
    KeyHolders keyHolders(@PathVariable UUID groupId, Caller caller) {
        caller.requireGroup(groupId);
        requireKnown(groupId, caller.requireMfo());
        MemberNames.Names names = members.opened(groupId);
        return new KeyHolders(jdbc.sql("""
                        select k.member_id, p.tries
                        from (select jsonb_array_elements_text(key_holders)::uuid member_id
                            from (select key_holders from group_key_holders where group_id = :group
                                order by named_on desc limit 1) latest) k
                        left join key_holder_pin p on p.group_id = :group and p.member_id = k.member_id
                        order by k.member_id""")
                .param("group", groupId)
                .query((row, index) -> {
                    UUID memberId = Objects.requireNonNull(row.getObject("member_id", UUID.class));
                    MemberNames.Name name = names.of(memberId);
                    return new Item(
                            memberId, name.document(), name.knownAs(), Pin.of(row.getObject("tries", Integer.class)));
                })
                .list());
    }

    private void requireKnown(UUID groupId, String mfo) {
        boolean known = jdbc.sql("select exists (select from self_help_group where group_id = ? and mfo = ?)")
                .params(groupId, mfo)
                .query(Boolean.class)
                .single();
        if (!known) {
            throw new RuleViolated(PlatformRule.UNKNOWN_RESOURCE);
        }
    }

    record KeyHolders(List<Item> items) {}

    /** @param name null once she was erased, {@code knownAs} too */
    record Item(
            UUID memberId, @Nullable String name, @Nullable String knownAs, Pin pin) {}

    enum Pin {
        NONE,
        SET,
        /** Typed wrongly too often; an officer has to reset it. */
        LOCKED;

        private static Pin of(@Nullable Integer tries) {
            if (tries == null) {
                return NONE;
            }
            return tries < KeyHolderPins.MOST_TRIES ? SET : LOCKED;
        }
    }
}
