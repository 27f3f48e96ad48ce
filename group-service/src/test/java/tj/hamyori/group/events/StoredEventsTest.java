package tj.hamyori.group.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import tj.hamyori.events.Money;
import tj.hamyori.group.RunningGroupService;
import tj.hamyori.testing.contract.Contract;

/** What was once stored is read for as long as the organisation exists, by the serialiser of the running service. */
@RunningGroupService
class StoredEventsTest {

    private static final UUID MEMBER = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final UUID GROUP = UUID.fromString("33333333-3333-4333-8333-333333333333");
    private static final UUID MEETING = UUID.fromString("44444444-4444-4444-8444-444444444444");
    private static final UUID LOAN = UUID.fromString("55555555-5555-4555-8555-555555555555");
    private static final UUID FACT = UUID.fromString("66666666-6666-4666-8666-666666666666");
    private static final LocalDate DAY = LocalDate.parse("2025-02-01");
    private static final List<HandedOver> REPAYMENTS =
            List.of(new HandedOver(FACT, MEMBER, LOAN, Money.of(25_000, "TJS")));

    private static final AgreedRules RULES =
            new AgreedRules(10_000L, 2_000L, 500L, Map.of("LATE", 100L, "ABSENT", 200L), 60);

    private static final LedgerPosting POSTING = new LedgerPosting(
            "OQIL",
            "TJS",
            FACT,
            10_000,
            34_400,
            List.of(new LedgerEntry("CASH", "SAVINGS", MEMBER, null, 5, 500)),
            25_000,
            "nigina",
            "zarina");

    @Autowired
    @Qualifier("eventSerializer")
    private Serializer serializer;

    static Stream<Record> events() {
        return Stream.of(ofMembers(), ofGroups(), ofMeetings()).flatMap(Function.identity());
    }

    private static Stream<Record> ofMembers() {
        return Stream.of(
                new MemberRegistered(MEMBER, "OQIL", "c2VhbGVk", "F", 1987, "Варзоб", DAY, List.of(FACT)),
                new HusbandEmigrationRecorded(MEMBER, FACT, DAY, "RU"),
                new HusbandReturnRecorded(MEMBER, FACT, DAY),
                new RemittanceRecorded(MEMBER, FACT, DAY, Money.of(500_000, "RUB"), "SELF"),
                new ContactRecorded(MEMBER, FACT, DAY, "CALL"),
                new CivilStatusRecorded(MEMBER, FACT, DAY, "NIKOH_ONLY"),
                new HouseholdQuestionDecided(
                        MEMBER, FACT, DAY, "CONTACT_WITHOUT_MONEY", DAY, "DID_NOT_REACH_HER", "c2VhbGVk", "zarina"),
                new HouseholdFactWithdrawalRecorded(MEMBER, FACT, DAY, "c2VhbGVk", "nigina"),
                new AbandonmentNoted(MEMBER, DAY, DAY),
                new AbandonmentNoticeAcknowledged(MEMBER, DAY, DAY, "zarina"),
                new HouseholdFactRecorded(MEMBER, FACT, "c2VhbGVk", "c2VhbGVk", "zarina"),
                new HouseholdAssessed(MEMBER, DAY, "c2VhbGVk"),
                new MemberDetailsCorrected(MEMBER, DAY, "c2VhbGVk", "F", 1987, "Варзоб"),
                new ContactChanged(MEMBER, DAY, "c2VhbGVk"),
                new ConsentRevoked(MEMBER, DAY),
                new ConsentRenewed(MEMBER, DAY),
                new MemberErased(MEMBER, DAY, "SHE_ASKED", List.of(FACT)),
                new GroupJoined(MEMBER, GROUP, DAY),
                new GroupLeft(MEMBER, GROUP, DAY));
    }

    private static Stream<Record> ofGroups() {
        return Stream.of(
                new GroupFormed(GROUP, "OQIL", "Умед", "Варзоб", DAY, 1, "MONTH", "TJS", "TUESDAY", 2, RULES),
                new RulesChanged(GROUP, DAY, DAY, RULES),
                new MemberAdmitted(GROUP, MEMBER, DAY, "FAMILY_MEMBER"),
                new MemberLeft(GROUP, MEMBER, DAY, "MOVED_AWAY"),
                new TreasurerAppointed(GROUP, MEMBER, DAY, FACT),
                new OfficerElected(GROUP, "CHAIR", MEMBER, DAY, FACT),
                new GroupTransformed(GROUP, "COOPERATIVE", "Кооперативи «Умед»", DAY),
                new KeyHoldersNamed(GROUP, List.of(MEMBER, FACT), DAY),
                new KeyHolderPinRegistered(GROUP, MEMBER, "OQIL", DAY, "zarina"),
                new KeyHolderPinCancelled(GROUP, MEMBER, DAY, "nigina"),
                new GroupDissolved(GROUP, DAY, "MEMBERS_DECIDED", FACT, List.of(MEMBER), "zarina"),
                new GroupDivided(GROUP, FACT, DAY, "Субҳ", List.of(MEMBER), 7, "zarina"),
                new GroupSeparated(FACT, GROUP, DAY),
                new LendingOrderAgreed(GROUP, DAY, List.of(MEMBER, FACT), 2),
                new GroupMerged(GROUP, FACT, DAY, List.of(MEMBER), "zarina"),
                new GroupAbsorbed(FACT, GROUP, DAY),
                new ActivityRecorded(
                        FACT,
                        GROUP,
                        "OQIL",
                        "IN_KIND_SUPPORT",
                        DAY,
                        null,
                        null,
                        Money.of(250_000, "TJS"),
                        List.of(MEMBER),
                        null,
                        "zarina",
                        "77777777-7777-4777-8777-777777777777.QUJD",
                        "88888888-8888-4888-8888-888888888888.REVG"),
                new ActivityReversed(FACT, GROUP, DAY, "nigina"));
    }

    private static Stream<Record> ofMeetings() {
        return Stream.of(
                new MeetingRecorded(
                        MEETING,
                        GROUP,
                        "OQIL",
                        DAY,
                        List.of(new Attendance(MEMBER, "PRESENT")),
                        10_000,
                        34_500,
                        "TJS",
                        "c2VhbGVk",
                        REPAYMENTS,
                        "zarina",
                        new MeetingSteps(
                                FACT,
                                List.of(new MovedInBox("SAVING", MEMBER, null, 5, 500)),
                                List.of(new LoanAsked(LOAN, MEMBER, 10_000, 9, 1, true)),
                                25_000,
                                "nigina",
                                "c2VhbGVk")),
                new MeetingVerified(MEETING, GROUP, DAY, DAY, 34_400, REPAYMENTS, "nigina", MEMBER, POSTING),
                new MeetingReversed(MEETING, GROUP, DAY, DAY, REPAYMENTS, "c2VhbGVk", "firuza"),
                new MeetingConflictSettled(MEETING, GROUP, "SAME_DAY", FACT, DAY, "c2VhbGVk", "firuza"),
                new MeetingPosted(GROUP, MEETING, DAY, POSTING),
                new PostingReversed(GROUP, MEETING),
                new PostingReleased(GROUP, MEETING),
                new DepositConfirmed(GROUP, MEETING, DAY, 25_000, 24_500, "c2VhbGVk", "nigina"),
                new ShareOutRecorded(GROUP, FACT, DAY, false, 500, POSTING.entries(), "zarina"),
                new CycleShared(GROUP, FACT, DAY, false, 500, POSTING.entries(), "zarina", "nigina", MEMBER),
                new BalancesTransferred(GROUP, LOAN, FACT, DAY, POSTING.entries()),
                new BalancesReceived(FACT, LOAN, GROUP, "OQIL", "TJS", DAY, POSTING.entries()),
                new LedgerClosed(GROUP, DAY));
    }

    @ParameterizedTest
    @MethodSource("events")
    void keepsItsForm(Record event) throws IOException {
        String stored = serializer.serialize(event, String.class).getData();
        Path approved = Contract.approvedFile(event.getClass());

        Contract.assertApproved(stored, approved);
        Object read = serializer.deserialize(new SimpleSerializedObject<>(
                Files.readString(approved), String.class, event.getClass().getName(), null));
        assertThat(read).isEqualTo(event);
    }

    /** As they were before meetings had books and signatures. */
    @ParameterizedTest
    @ValueSource(classes = {MeetingRecorded.class, MeetingVerified.class})
    void readsWhatWasStoredBeforeThereWereBooks(Class<? extends Record> type) throws IOException {
        String old = Files.readString(Contract.approvedFile(type).resolveSibling(type.getSimpleName() + ".first.json"));

        Object read = serializer.deserialize(new SimpleSerializedObject<>(old, String.class, type.getName(), null));

        assertThat(read).hasFieldOrPropertyWithValue("heldOn", DAY).hasFieldOrPropertyWithValue("groupId", GROUP);
    }

    /** As it was when one person's word sufficed. */
    @Test
    void readsASharingOutThatNobodyConfirmed() throws IOException {
        String old =
                Files.readString(Contract.approvedFile(CycleShared.class).resolveSibling("CycleShared.first.json"));

        Object read = serializer.deserialize(
                new SimpleSerializedObject<>(old, String.class, CycleShared.class.getName(), null));

        assertThat(read)
                .isEqualTo(new CycleShared(GROUP, FACT, DAY, false, 500, POSTING.entries(), "zarina", null, null));
    }

    /** As it was when no text had a key of its own. */
    @Test
    void readsAnErasureOfHerKeyAlone() throws IOException {
        String old =
                Files.readString(Contract.approvedFile(MemberErased.class).resolveSibling("MemberErased.first.json"));

        Object read = serializer.deserialize(
                new SimpleSerializedObject<>(old, String.class, MemberErased.class.getName(), null));

        assertThat(read).isEqualTo(new MemberErased(MEMBER, DAY, "SHE_ASKED", null));
        assertThat(((MemberErased) read).forgotten()).containsExactly(MEMBER);
    }

    /** As it was when what an activity was about stood in the clear. */
    @Test
    void readsAnActivityInTheClear() throws IOException {
        String old = Files.readString(
                Contract.approvedFile(ActivityRecorded.class).resolveSibling("ActivityRecorded.first.json"));

        Object read = serializer.deserialize(
                new SimpleSerializedObject<>(old, String.class, ActivityRecorded.class.getName(), null));

        assertThat(read)
                .hasFieldOrPropertyWithValue("subject", "Мошини дарздӯзӣ")
                .hasFieldOrPropertyWithValue("provider", "Маркази занон")
                .hasFieldOrPropertyWithValue("sealedSubject", null);
    }

    @Test
    void everyStoredEventIsAmongThem() {
        assertThat(events().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Stream.of(
                                MemberEvent.class,
                                GroupEvent.class,
                                MeetingEvent.class,
                                ActivityEvent.class,
                                LedgerEvent.class,
                                KeyHolderEvent.class)
                        .flatMap(StoredEventsTest::records)
                        .collect(Collectors.toSet()));
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(StoredEventsTest::records);
    }
}
