package tj.hamyori.portal.member;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tj.hamyori.portal.client.group.Member;
import tj.hamyori.portal.client.group.Stated;
import tj.hamyori.portal.page.Form;

/** What the forms about a member's person have in common. */
final class MemberForms {

    static final List<String> CHANNELS = List.of("AT_MEETING", "IN_OFFICE", "GROUP_LEADER", "NEUTRAL_SMS", "OWN_PHONE");
    static final List<String> REASONS =
            List.of("SHE_ASKED", "PURPOSE_ENDED", "REGISTERED_TWICE", "REGISTERED_WITHOUT_CONSENT");

    private static final String ON = "on";

    private MemberForms() {}

    static Stated.Name name(Form form) {
        return new Stated.Name(
                form.text("document"),
                form.optionalText("knownAs"),
                lines(form.optionalText("former")),
                form.optionalText("surname"),
                form.optionalText("patronymic"));
    }

    static Member.@Nullable Paper paper(Form form) {
        boolean isGiven = Stream.of("paperType", "number", "issuer", "issuedOn")
                .anyMatch(field -> form.optionalText(field) != null);
        return isGiven
                ? new Member.Paper(
                        form.text("paperType"),
                        form.text("number"),
                        form.optionalText("issuer"),
                        form.optionalDate("issuedOn"))
                : null;
    }

    static Member.@Nullable Address address(Form form) {
        Member.Address address = new Member.Address(
                form.optionalText("jamoat"), form.optionalText("village"), form.optionalText("landmark"));
        return address.equals(new Member.Address(null, null, null)) ? null : address;
    }

    static List<UUID> vouchers(Form form) {
        return Stream.of("voucher1", "voucher2")
                .map(form::optionalUuid)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    static Form correction(Member member, LocalDate today, Locale locale) {
        Form form = Form.blank("correct", locale)
                .with("document", member.name())
                .with("knownAs", member.knownAs())
                .with("former", former(member))
                .with("surname", member.surname())
                .with("patronymic", member.patronymic())
                .with("sex", member.sex())
                .with("bornOn", member.bornOn())
                .with("district", member.district())
                .with(ON, today);
        Member.Paper paper = member.paper();
        if (paper != null) {
            form.with("paperType", paper.type())
                    .with("number", paper.number())
                    .with("issuer", paper.issuer())
                    .with("issuedOn", paper.issuedOn());
        }
        Member.Address address = member.address();
        if (address != null) {
            form.with("jamoat", address.jamoat())
                    .with("village", address.village())
                    .with("landmark", address.landmark());
        }
        return form;
    }

    static Form contact(Member member, LocalDate today, Locale locale) {
        return Form.blank("contact", locale)
                .with("phone", member.phone())
                .with("safeChannel", member.safeChannel())
                .with("neverCall", Boolean.TRUE.equals(member.neverCall()) ? "yes" : null)
                .with(ON, today);
    }

    private static @Nullable String former(Member member) {
        List<String> former = member.formerNames();
        return former == null || former.isEmpty() ? null : String.join("; ", former);
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(";"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }
}
