package tj.hamyori.group.kafka;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tj.hamyori.events.Topics;
import tj.hamyori.events.group.ConsentRenewedV1;
import tj.hamyori.events.group.ConsentRevokedV1;
import tj.hamyori.events.group.GroupDissolvedV1;
import tj.hamyori.events.group.GroupDividedV1;
import tj.hamyori.events.group.GroupFormedV1;
import tj.hamyori.events.group.GroupMergedV1;
import tj.hamyori.events.group.GroupTransformedV1;
import tj.hamyori.events.group.LendingOrderAgreedV1;
import tj.hamyori.events.group.MeetingRepaymentV1;
import tj.hamyori.events.group.MeetingReversedV1;
import tj.hamyori.events.group.MeetingRhythmV1;
import tj.hamyori.events.group.MeetingVerifiedV1;
import tj.hamyori.events.group.MemberAdmittedV1;
import tj.hamyori.events.group.MemberDetailsCorrectedV1;
import tj.hamyori.events.group.MemberErasedV1;
import tj.hamyori.events.group.MemberLeftV1;
import tj.hamyori.events.group.MemberRegisteredV1;
import tj.hamyori.events.group.TreasurerAppointedV1;
import tj.hamyori.group.events.AbandonmentNoted;
import tj.hamyori.group.events.AbandonmentNoticeAcknowledged;
import tj.hamyori.group.events.ActivityEvent;
import tj.hamyori.group.events.ActivityRecorded;
import tj.hamyori.group.events.ActivityReversed;
import tj.hamyori.group.events.ClearHouseholdFact;
import tj.hamyori.group.events.ConsentRenewed;
import tj.hamyori.group.events.ConsentRevoked;
import tj.hamyori.group.events.ContactChanged;
import tj.hamyori.group.events.GroupAbsorbed;
import tj.hamyori.group.events.GroupDissolved;
import tj.hamyori.group.events.GroupDivided;
import tj.hamyori.group.events.GroupEvent;
import tj.hamyori.group.events.GroupFormed;
import tj.hamyori.group.events.GroupJoined;
import tj.hamyori.group.events.GroupLeft;
import tj.hamyori.group.events.GroupMerged;
import tj.hamyori.group.events.GroupSeparated;
import tj.hamyori.group.events.GroupTransformed;
import tj.hamyori.group.events.HandedOver;
import tj.hamyori.group.events.HouseholdAssessed;
import tj.hamyori.group.events.HouseholdFactRecorded;
import tj.hamyori.group.events.HouseholdFactWithdrawalRecorded;
import tj.hamyori.group.events.KeyHolderEvent;
import tj.hamyori.group.events.KeyHoldersNamed;
import tj.hamyori.group.events.LedgerEvent;
import tj.hamyori.group.events.LendingOrderAgreed;
import tj.hamyori.group.events.MeetingConflictSettled;
import tj.hamyori.group.events.MeetingEvent;
import tj.hamyori.group.events.MeetingRecorded;
import tj.hamyori.group.events.MeetingReversed;
import tj.hamyori.group.events.MeetingVerified;
import tj.hamyori.group.events.MemberAdmitted;
import tj.hamyori.group.events.MemberDetailsCorrected;
import tj.hamyori.group.events.MemberErased;
import tj.hamyori.group.events.MemberEvent;
import tj.hamyori.group.events.MemberLeft;
import tj.hamyori.group.events.MemberRegistered;
import tj.hamyori.group.events.OfficerElected;
import tj.hamyori.group.events.RulesChanged;
import tj.hamyori.group.events.TreasurerAppointed;
import tj.hamyori.group.model.District;
import tj.hamyori.group.model.Districts;
import tj.hamyori.platform.kafka.PublishedEvents;

/**
 * Which stored events the outside learns of. Household facts never leave, nor who opens a box; a meeting only once it
 * is verified, and the group's own books never.
 */
@Component
class GroupPublishedEvents implements PublishedEvents {

    private final Districts districts;

    GroupPublishedEvents(Districts districts) {
        this.districts = districts;
    }

    @Override
    public String source() {
        return "/hamyori/group-service";
    }

    @Override
    public Optional<Published> publish(Object storedEvent) {
        return switch (storedEvent) {
            case MemberEvent event -> ofMember(event);
            case GroupEvent event -> ofGroup(event);
            case MeetingEvent event -> ofMeeting(event);
            case ActivityEvent event -> ofActivity(event);
            case LedgerEvent event -> Optional.empty();
            case KeyHolderEvent event -> Optional.empty();
            default -> throw new IllegalStateException("No event of this service: " + storedEvent.getClass());
        };
    }

    private Optional<Published> ofMember(MemberEvent stored) {
        return switch (stored) {
            case MemberRegistered event ->
                Optional.of(published(
                        event.memberId(),
                        new MemberRegisteredV1(
                                event.memberId(),
                                event.sex(),
                                event.birthYear(),
                                district(event.district(), event.consentedOn()),
                                event.consentedOn())));
            case ClearHouseholdFact event -> Optional.empty();
            case HouseholdFactWithdrawalRecorded event -> Optional.empty();
            case AbandonmentNoted event -> Optional.empty();
            case AbandonmentNoticeAcknowledged event -> Optional.empty();
            case HouseholdFactRecorded event -> Optional.empty();
            case HouseholdAssessed event -> Optional.empty();
            case ContactChanged event -> Optional.empty();
            case MemberDetailsCorrected event ->
                Optional.of(published(
                        event.memberId(),
                        new MemberDetailsCorrectedV1(
                                event.memberId(),
                                event.sex(),
                                event.birthYear(),
                                district(event.district(), event.correctedOn()),
                                event.correctedOn())));
            case ConsentRevoked event ->
                Optional.of(published(event.memberId(), new ConsentRevokedV1(event.memberId(), event.revokedOn())));
            case ConsentRenewed event ->
                Optional.of(published(event.memberId(), new ConsentRenewedV1(event.memberId(), event.renewedOn())));
            case MemberErased event ->
                Optional.of(published(event.memberId(), new MemberErasedV1(event.memberId(), event.erasedOn())));
            case GroupJoined event -> Optional.empty();
            case GroupLeft event -> Optional.empty();
        };
    }

    private Optional<Published> ofGroup(GroupEvent stored) {
        @Nullable
        Object event = switch (stored) {
            case GroupFormed formed ->
                new GroupFormedV1(
                        formed.groupId(),
                        formed.name(),
                        district(formed.district(), formed.formedOn()),
                        formed.formedOn(),
                        rhythm(formed));
            case MemberAdmitted admitted ->
                new MemberAdmittedV1(admitted.groupId(), admitted.memberId(), admitted.admittedOn());
            case TreasurerAppointed appointed ->
                new TreasurerAppointedV1(appointed.groupId(), appointed.memberId(), appointed.appointedOn());
            case MemberLeft left -> new MemberLeftV1(left.groupId(), left.memberId(), left.leftOn());
            case GroupTransformed became ->
                new GroupTransformedV1(became.groupId(), became.legalForm(), became.name(), became.registeredOn());
            case GroupDissolved dissolved ->
                new GroupDissolvedV1(dissolved.groupId(), dissolved.dissolvedOn(), dissolved.reason());
            case GroupMerged merged -> new GroupMergedV1(merged.groupId(), merged.intoGroupId(), merged.mergedOn());
            case GroupDivided divided ->
                new GroupDividedV1(divided.groupId(), divided.newGroupId(), divided.dividedOn(), divided.members());
            case LendingOrderAgreed agreed ->
                new LendingOrderAgreedV1(agreed.groupId(), agreed.agreedOn(), agreed.members(), agreed.atOnce());
            case GroupSeparated separated -> null;
            case GroupAbsorbed absorbed -> null;
            case RulesChanged changed -> null;
            case OfficerElected elected -> null;
            case KeyHoldersNamed named -> null;
        };
        return Optional.ofNullable(event).map(told -> published(stored.groupId(), told));
    }

    /** As reports write it; what is not recognised stays as it was written. */
    private @Nullable String district(@Nullable String written, LocalDate on) {
        return written == null
                ? null
                : districts.find(written, on).map(District::name).orElse(written);
    }

    private static @Nullable MeetingRhythmV1 rhythm(GroupFormed formed) {
        Integer every = formed.meetingEvery();
        String unit = formed.meetingUnit();
        return every == null || unit == null
                ? null
                : new MeetingRhythmV1(every, unit, formed.meetingWeekday(), formed.meetingNth());
    }

    private static Optional<Published> ofMeeting(MeetingEvent stored) {
        return switch (stored) {
            case MeetingRecorded event -> Optional.empty();
            case MeetingConflictSettled event -> Optional.empty();
            case MeetingReversed event ->
                event.repayments().isEmpty()
                        ? Optional.empty()
                        : Optional.of(published(
                                event.groupId(),
                                new MeetingReversedV1(
                                        event.meetingId(),
                                        event.groupId(),
                                        event.heldOn(),
                                        event.reversedOn(),
                                        repayments(event.repayments()))));
            case MeetingVerified event ->
                Optional.of(published(
                        event.groupId(),
                        new MeetingVerifiedV1(
                                event.meetingId(), event.groupId(), event.heldOn(), repayments(event.repayments()))));
        };
    }

    /** Counted where it is recorded; nobody outside needs it. */
    private static Optional<Published> ofActivity(ActivityEvent stored) {
        return switch (stored) {
            case ActivityRecorded event -> Optional.empty();
            case ActivityReversed event -> Optional.empty();
        };
    }

    private static List<MeetingRepaymentV1> repayments(List<HandedOver> lines) {
        return lines.stream()
                .map(line -> new MeetingRepaymentV1(
                        line.paymentId(), line.loanId(), line.memberId(), line.amount(), line.kind(), line.coverId()))
                .toList();
    }

    private static Published published(UUID key, Object event) {
        return new Published(Topics.GROUP, key.toString(), event);
    }
}
