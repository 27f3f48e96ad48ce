package tj.hamyori.repayment.write;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tj.hamyori.repayment.events.AccountCharged;
import tj.hamyori.repayment.events.ChargeWaived;
import tj.hamyori.repayment.model.account.Charge;

/** The fees and penalties charged on an account, and which of them were waived. */
final class ChargeBook {

    private final Map<UUID, AccountCharged> charged = new LinkedHashMap<>();
    private final Map<UUID, ChargeWaived> waived = new LinkedHashMap<>();

    void charge(AccountCharged event) {
        charged.put(event.chargeId(), event);
    }

    void waive(ChargeWaived event) {
        waived.put(event.chargeId(), event);
    }

    boolean isEmpty() {
        return charged.isEmpty();
    }

    List<AccountCharged> charges() {
        return List.copyOf(charged.values());
    }

    List<ChargeWaived> waivers() {
        return List.copyOf(waived.values());
    }

    Optional<AccountCharged> charged(UUID chargeId) {
        return Optional.ofNullable(charged.get(chargeId));
    }

    Optional<ChargeWaived> waived(UUID chargeId) {
        return Optional.ofNullable(waived.get(chargeId));
    }

    /** What all charges that were not waived come to. */
    long standingMinor() {
        return charged.values().stream()
                .filter(charge -> !waived.containsKey(charge.chargeId()))
                .mapToLong(AccountCharged::amountMinor)
                .sum();
    }

    List<Charge> all() {
        return charged.values().stream().map(this::asCharge).toList();
    }

    /** Every business date on which one began or ceased to be owed. */
    Stream<LocalDate> dates() {
        return Stream.concat(
                charged.values().stream().map(AccountCharged::chargedOn),
                waived.values().stream().map(ChargeWaived::waivedOn));
    }

    private Charge asCharge(AccountCharged event) {
        ChargeWaived waiver = waived.get(event.chargeId());
        return new Charge(
                Charge.Kind.valueOf(event.kind()),
                event.dueOn(),
                event.chargedOn(),
                waiver == null ? null : waiver.waivedOn(),
                event.amountMinor());
    }
}
