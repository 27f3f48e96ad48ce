package tj.hamyori.group.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;
import tj.hamyori.events.Money;
import tj.hamyori.group.RunningGroupService;
import tj.hamyori.group.model.CivilStatus;
import tj.hamyori.group.model.HouseholdFact;
import tj.hamyori.group.model.OpenQuestion;
import tj.hamyori.group.model.ReceivedBy;
import tj.hamyori.group.model.Seals;
import tj.hamyori.group.model.Support;
import tj.hamyori.platform.vault.MasterKeys;
import tj.hamyori.platform.vault.PersonalDataVault;
import tools.jackson.databind.json.JsonMapper;

@RunningGroupService
class VaultSealsTest {

    private static final LocalDate DAY = LocalDate.parse("2025-03-15");

    @Autowired
    private PersonalDataVault vault;

    @Autowired
    private Seals seals;

    @Autowired
    private JsonMapper json;

    @Test
    void refusesToStartWithoutAMasterKey() {
        assertThatThrownBy(() -> new VaultSeals(vault, json, new MasterKeys(new MockEnvironment())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("hamyori.vault.master-key");
    }

    static Stream<HouseholdFact> facts() {
        OpenQuestion question = new OpenQuestion(OpenQuestion.Kind.CONTACT_WITHOUT_MONEY, DAY);
        return Stream.of(
                new HouseholdFact.HusbandEmigrated(DAY, "RU"),
                new HouseholdFact.HusbandReturned(DAY),
                new HouseholdFact.Remittance(DAY, ReceivedBy.SELF, Money.of(500_000, "RUB")),
                new HouseholdFact.Contact(DAY, "CALL"),
                new HouseholdFact.CivilStatusStated(DAY, CivilStatus.NIKOH_ONLY),
                new HouseholdFact.Decided(DAY, question, Support.REACHED_HER));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void opensEveryKindOfFactAsItWasSealed(HouseholdFact fact) {
        UUID member = UUID.randomUUID();

        String sealed = seals.seal(member, fact);

        assertThat(seals.key(member).orElseThrow().fact(sealed)).isEqualTo(fact);
    }

    @Test
    void readsWhatWasSealedBefore() {
        UUID member = UUID.randomUUID();
        String fact = vault.seal(member, """
                {"kind":"REMITTANCE","fact":{"on":"2025-03-15","receivedBy":"SELF",
                "amount":{"amountMinor":500000,"currency":"RUB"}}}""");
        String person = vault.seal(member, """
                {"documentName":"Раҳимова Гулнора","knownAs":null,"formerNames":[],"phone":null,
                "bornOn":"1987-03-08"}""");

        Seals.Key key = seals.key(member).orElseThrow();

        assertThat(key.fact(fact))
                .isEqualTo(new HouseholdFact.Remittance(DAY, ReceivedBy.SELF, Money.of(500_000, "RUB")));
        assertThat(key.person(person).documentName()).isEqualTo("Раҳимова Гулнора");
    }

    @Test
    void opensManyTextsAtOnceWithoutThoseThatWereErased() {
        UUID group = UUID.randomUUID();
        String ofTheGroup = seals.sealText(group, "Told before texts had keys of their own.");
        String kept = seals.sealFreeText("Poultry keeping.");
        String erased = seals.sealFreeText("Gulnora's hens.");
        seals.forget(Seals.ownKey(erased).orElseThrow());

        Seals.OpenTexts texts = seals.openTexts(group, List.of(ofTheGroup, kept, erased));

        assertThat(texts.of(ofTheGroup)).isEqualTo("Told before texts had keys of their own.");
        assertThat(texts.of(kept)).isEqualTo("Poultry keeping.");
        assertThat(texts.of(erased)).isNull();
        assertThat(texts.of(null)).isNull();
    }
}
