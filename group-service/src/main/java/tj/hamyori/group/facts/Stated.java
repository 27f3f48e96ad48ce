package tj.hamyori.group.facts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.model.IdentityPaper;

/**
 * What clients state about a person, at registration and when it is set right. Nothing is asked about anybody's health,
 * and nobody's permission but hers: not her husband's, not her in-laws'. Such fields are not to be added.
 */
public final class Stated {

    private Stated() {}

    /**
     * @param document as in her document
     * @param surname many have none
     * @param patronymic many have none
     */
    public record Name(
            @NotBlank @Size(max = 200) String document,
            @Nullable @Size(max = 200) String knownAs,
            @Nullable @Size(max = 10) List<@NotBlank @Size(max = 200) String> former,
            @Nullable @Size(max = 100) String surname,
            @Nullable @Size(max = 100) String patronymic) {

        public List<String> formerNames() {
            return former == null ? List.of() : former;
        }
    }

    /** @param type in words: passport, birth certificate, a letter of the jamoat */
    public record Paper(
            @NotBlank @Size(max = 60) String type,
            @NotBlank @Size(max = 60) String number,
            @Nullable @Size(max = 120) String issuer,
            @Nullable LocalDate issuedOn) {

        public IdentityPaper paper() {
            return new IdentityPaper(type, number, issuer, issuedOn);
        }
    }

    public record Address(
            @Nullable @Size(max = 100) String jamoat,
            @Nullable @Size(max = 100) String village,
            @Nullable @Size(max = 200) String landmark) {

        public tj.hamyori.group.model.Address address() {
            return new tj.hamyori.group.model.Address(jamoat, village, landmark);
        }
    }
}
