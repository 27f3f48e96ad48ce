package tj.hamyori.group.write;

import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import tj.hamyori.group.events.GroupFormed;
import tj.hamyori.group.events.HouseholdFactRecorded;
import tj.hamyori.group.events.MemberAdmitted;
import tj.hamyori.group.events.MemberLeft;
import tj.hamyori.group.events.MemberRegistered;
import tj.hamyori.group.model.HouseholdFact;
import tj.hamyori.group.model.PersonalData;
import tj.hamyori.group.model.Phones;
import tj.hamyori.group.model.Seals;
import tj.hamyori.platform.problem.RuleViolated;
import tools.jackson.databind.json.JsonMapper;

/** The aggregates under test, facts to begin with, and how a refusal is recognised. */
public final class Fixtures {

    public static final UUID MEMBER = UUID.fromString("11111111-1111-4111-8111-111111111111");
    public static final UUID OTHER_MEMBER = UUID.fromString("22222222-2222-4222-8222-222222222222");
    public static final UUID GROUP = UUID.fromString("33333333-3333-4333-8333-333333333333");
    public static final UUID MEETING = UUID.fromString("44444444-4444-4444-8444-444444444444");
    public static final UUID LOAN = UUID.fromString("55555555-5555-4555-8555-555555555555");
    public static final UUID FACT = UUID.fromString("66666666-6666-4666-8666-666666666666");
    public static final String MFO = "OQIL";
    public static final String OTHER_MFO = "BOVARI";
    public static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    public static final LocalDate TOMORROW = TODAY.plusDays(1);

    public static final PersonalData PERSON = PersonalData.of(
            "Раҳимова Гулнора", "Холаи Гулнора", List.of(), "+992935000000", LocalDate.parse("1987-03-08"));

    /** Which numbers there are is tested with the table of them. */
    private static final Phones INTERNATIONAL =
            written -> written.startsWith("+992") ? Optional.of(written) : Optional.empty();

    private Fixtures() {}

    public static TestExecutor<?> member(Object... given) {
        return given(new AggregateTestFixture<>(Member.class), given);
    }

    public static TestExecutor<?> group(Object... given) {
        return given(new AggregateTestFixture<>(Group.class), given);
    }

    public static TestExecutor<?> ledger(Object... given) {
        return given(new AggregateTestFixture<>(GroupLedger.class), given);
    }

    public static TestExecutor<?> meeting(Object... given) {
        return given(new AggregateTestFixture<>(Meeting.class), given);
    }

    public static TestExecutor<?> activity(Object... given) {
        return given(new AggregateTestFixture<>(Activity.class), given);
    }

    public static TestExecutor<?> keyHolder(Pins pins, Object... given) {
        return given(new AggregateTestFixture<>(KeyHolder.class), pins, given);
    }

    /** A group whose key-holders have these PINs. */
    public static TestExecutor<?> group(Pins pins, Object... given) {
        return given(new AggregateTestFixture<>(Group.class), pins, given);
    }

    private static TestExecutor<?> given(FixtureConfiguration<?> fixture, Object... given) {
        return given(fixture, new Pins(), given);
    }

    private static TestExecutor<?> given(FixtureConfiguration<?> fixture, Pins pins, Object... given) {
        fixture.registerInjectableResource(pins);
        fixture.registerInjectableResource(new ReadableSeals());
        fixture.registerInjectableResource(INTERNATIONAL);
        return given.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(given);
    }

    /** Refused by this rule, and nothing happened. */
    public static void refused(ResultValidator<?> outcome, String code) {
        outcome.expectException(RuleViolated.class)
                .expectExceptionMessage(startsWith(code + ": "))
                .expectNoEvents();
    }

    public static MemberRegistered registered() {
        return new MemberRegistered(
                MEMBER,
                MFO,
                ReadableSeals.write(PERSON, "first"),
                "F",
                1987,
                "Варзоб",
                LocalDate.parse("2025-01-10"),
                List.of(OTHER_MEMBER));
    }

    public static GroupFormed formed() {
        return new GroupFormed(
                GROUP, MFO, "Умед", "Варзоб", LocalDate.parse("2025-02-01"), 1, "MONTH", "TJS", null, null, null);
    }

    public static MemberAdmitted admitted(UUID member, String on) {
        return new MemberAdmitted(GROUP, member, LocalDate.parse(on), null);
    }

    public static MemberLeft left(UUID member, String on) {
        return new MemberLeft(GROUP, member, LocalDate.parse(on), "OWN_WISH");
    }

    /** The event that a command about the household becomes. */
    public static HouseholdFactRecorded fact(HouseholdFact fact) {
        return fact(FACT, fact);
    }

    public static HouseholdFactRecorded fact(UUID factId, HouseholdFact fact) {
        return new HouseholdFactRecorded(MEMBER, factId, ReadableSeals.write(fact), null, null);
    }

    /** Decisions need something that opens what was sealed; secrecy itself is tested on the running service. */
    public static final class ReadableSeals implements Seals {

        private static final JsonMapper JSON = JsonMapper.builder().build();
        private static final Map<String, HouseholdFact> FACTS = new ConcurrentHashMap<>();

        /** Like the real ones, different each time. */
        public static String write(PersonalData person, String nonce) {
            return text(JSON.writeValueAsString(person), nonce);
        }

        public static String write(HouseholdFact fact) {
            FACTS.put(fact.toString(), fact);
            return fact.toString();
        }

        public static String text(String text, String nonce) {
            return nonce + ":" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String seal(UUID subject, PersonalData person) {
            return write(person, "another");
        }

        @Override
        public String seal(UUID subject, HouseholdFact fact) {
            return write(fact);
        }

        @Override
        public String sealText(UUID subject, String plain) {
            return text(plain, "another");
        }

        @Override
        public Map<UUID, Key> keys(Collection<UUID> subjects) {
            return subjects.stream().collect(Collectors.toMap(subject -> subject, subject -> new ReadableKey()));
        }

        @Override
        public void forget(UUID subject) {
            throw new UnsupportedOperationException("No decision takes a key away");
        }

        private static final class ReadableKey implements Key {

            @Override
            public PersonalData person(String sealed) {
                return JSON.readValue(text(sealed), PersonalData.class);
            }

            @Override
            public HouseholdFact fact(String sealed) {
                return Objects.requireNonNull(FACTS.get(sealed));
            }

            @Override
            public String text(String sealed) {
                String base64 = sealed.substring(sealed.indexOf(':') + 1);
                return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
            }
        }
    }
}
