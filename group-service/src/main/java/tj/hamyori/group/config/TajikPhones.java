package tj.hamyori.group.config;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tj.hamyori.group.model.Phones;

/** By Google's table of the world's numbering plans; a number without a country code is read as one of Tajikistan. */
@Component
class TajikPhones implements Phones {

    private static final String HERE = "TJ";

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();

    @Override
    public Optional<String> international(String written) {
        try {
            PhoneNumber number = numbers.parse(written, HERE);
            return numbers.isValidNumber(number)
                    ? Optional.of(numbers.format(number, PhoneNumberUtil.PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
