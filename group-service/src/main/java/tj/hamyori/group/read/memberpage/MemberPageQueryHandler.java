package tj.hamyori.group.read.memberpage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.facts.LikelyDoubles;
import tj.hamyori.group.model.District;
import tj.hamyori.group.model.Districts;
import tj.hamyori.group.model.Identity;
import tj.hamyori.group.model.PersonalData;
import tj.hamyori.group.model.Phones;
import tj.hamyori.group.read.MemberNames;
import tj.hamyori.group.read.Scope;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;

@Component
class MemberPageQueryHandler {

    private final JdbcClient jdbc;
    private final MemberNames names;
    private final Districts districts;
    private final LikelyDoubles doubles;
    private final Phones phones;

    MemberPageQueryHandler(
            JdbcClient jdbc, MemberNames names, Districts districts, LikelyDoubles doubles, Phones phones) {
        this.jdbc = jdbc;
        this.names = names;
        this.districts = districts;
        this.doubles = doubles;
        this.phones = phones;
    }

    MemberPage handle(UUID memberId, Scope scope) {
        return jdbc.sql("""
                        select * from member m where m.member_id = :id and m.mfo = :mfo
                        and (:allGroups or exists (
                            select 1 from membership s where s.member_id = m.member_id
                            and s.group_id = any (cast(string_to_array(:groups, ',') as uuid[]))))""")
                .param("id", memberId)
                .param("mfo", scope.mfo())
                .param("allGroups", scope.allGroups())
                .param("groups", scope.groups())
                .query((row, index) -> scope.allGroups() ? whole(row) : nameOnly(row))
                .optional()
                .orElseThrow(() -> new RuleViolated(PlatformRule.UNKNOWN_RESOURCE));
    }

    private MemberPage nameOnly(ResultSet row) throws SQLException {
        UUID memberId = id(row);
        MemberNames.Name name = names.of(memberId, row.getString("sealed_person"));
        return MemberPage.nameOnly(memberId, name.document(), name.knownAs());
    }

    private MemberPage whole(ResultSet row) throws SQLException {
        UUID memberId = id(row);
        PersonalData person = names.person(memberId, row.getString("sealed_person"));
        String written = row.getString("district");
        LocalDate consentOn = Objects.requireNonNull(row.getObject("consented_on", LocalDate.class));
        Optional<District> district = written == null ? Optional.empty() : districts.find(written, consentOn);
        List<UUID> vouchedBy = List.of((UUID[]) row.getArray("vouched_by").getArray());
        return new MemberPage(
                memberId,
                of(person, PersonalData::documentName),
                of(person, PersonalData::knownAs),
                of(person, PersonalData::formerNames),
                of(person, PersonalData::phone),
                row.getString("sex"),
                of(person, PersonalData::bornOn),
                written,
                groups(memberId),
                consentOn,
                of(person, PersonalData::surname),
                of(person, PersonalData::patronymic),
                of(person, known -> Identity.of(known, vouchedBy)),
                of(person, PersonalData::paper),
                vouchedBy,
                of(person, PersonalData::address),
                of(person, known -> known.contact().channel()),
                of(person, known -> known.contact().neverCall()),
                district.map(District::code).orElse(null),
                district.map(District::name).orElse(null),
                row.getObject("consent_revoked_on", LocalDate.class),
                row.getObject("erased_on", LocalDate.class),
                person == null ? List.of() : doubles.of(row.getString("mfo"), memberId, person),
                of(person, this::dialled));
    }

    private @Nullable String dialled(PersonalData person) {
        String phone = person.phone();
        return phone == null ? null : phones.international(phone).orElse(null);
    }

    private static <T> @Nullable T of(@Nullable PersonalData person, Function<PersonalData, @Nullable T> field) {
        return person == null ? null : field.apply(person);
    }

    private List<UUID> groups(UUID memberId) {
        return jdbc.sql("select group_id from membership where member_id = :id and left_on is null")
                .param("id", memberId)
                .query((row, index) -> Objects.requireNonNull(row.getObject("group_id", UUID.class)))
                .list();
    }

    private static UUID id(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getObject("member_id", UUID.class));
    }
}
