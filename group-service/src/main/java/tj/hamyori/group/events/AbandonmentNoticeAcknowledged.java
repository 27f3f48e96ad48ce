package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who looks after her has seen what the daily look noted.
 *
 * @param notedOn which notice
 * @param acknowledgedOn business date
 * @param acknowledgedBy user name
 */
public record AbandonmentNoticeAcknowledged(
        UUID memberId, LocalDate notedOn, LocalDate acknowledgedOn, String acknowledgedBy) implements MemberEvent {}
