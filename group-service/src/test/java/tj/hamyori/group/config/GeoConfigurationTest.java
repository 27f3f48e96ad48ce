package tj.hamyori.group.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tj.hamyori.group.model.District;
import tj.hamyori.group.model.Districts;
import tools.jackson.databind.json.JsonMapper;

class GeoConfigurationTest {

    private final Districts districts;

    GeoConfigurationTest() throws IOException {
        districts = new GeoConfiguration().districts(new JsonMapper());
    }

    @ParameterizedTest
    @CsvSource({
        "Варзоб, 2025-01-10, RA-05",
        "ноҳияи Варзоб, 2025-01-10, RA-05",
        "Варзобский район, 2025-01-10, RA-05",
        "Varzob district, 2025-01-10, RA-05",
        "Jilikul, 2014-05-01, KT-07",
        "Ҷиликӯл, 2014-05-01, KT-07",
        "Джиликуль, 2014-05-01, KT-07",
        "Дӯстӣ, 2020-05-01, KT-07",
        "Дусти, 2020-05-01, KT-07",
        "Ғончӣ, 2015-05-01, SU-12",
        "Жиргатол, 2015-05-01, RA-10",
        "Хуҷанд, 2025-01-10, SU-01",
        "шаҳри Хуҷанд, 2025-01-10, SU-01",
        "Худжанд, 2025-01-10, SU-01",
        "Leninabad, 1989-01-01, SU-01",
        "Курган-Тюбе, 1998-01-01, KT-01",
        "Гиссар, 2025-01-10, RA-02",
        "Hamadoni, 2025-01-10, KT-20",
        "г. Душанбе, 2025-01-10, DU-01",
        "Кӯҳистони Мастчоҳ, 2025-01-10, SU-13",
        "Мастчоҳ, 2025-01-10, SU-14",
        "Kulob district, 1990-01-01, KT-02",
        "Шуроабад, 2012-01-01, KT-25",
        "Матчинский район, 2012-01-01, SU-14",
        "Матча, 2012-01-01, SU-14",
        "Горная Матча, 2012-01-01, SU-13",
        "Ура-Тюбе, 1999-01-01, SU-04",
        "Кофарниҳон, 2000-01-01, RA-01",
        "Московский район, 2000-01-01, KT-20",
        "Советский район, 2000-01-01, KT-22",
        "Комсомолабад, 2005-01-01, RA-11",
        "Пархар, 2005-01-01, KT-19",
        "Дж. Расулов, 2020-01-01, SU-15",
        "ноҳияи Б. Ғафуров, 2020-01-01, SU-11"
    })
    void findsADistrictUnderAnyOfItsNames(String written, LocalDate on, String code) {
        assertThat(districts.find(written, on)).map(District::code).hasValue(code);
    }

    @ParameterizedTest
    @CsvSource({
        "ноҳияи Бохтар, 2014-05-01, KT-05",
        "ноҳияи Бохтар, 2020-05-01, KT-05",
        "шаҳри Бохтар, 2014-05-01, KT-01",
        "Бохтар, 2019-01-01, KT-01"
    })
    void tellsByTheDateAndTheWordForDistrictWhoHadANameThatWasPassedOn(String written, LocalDate on, String code) {
        assertThat(districts.find(written, on)).map(District::code).hasValue(code);
    }

    @Test
    void leavesInDoubtWhatIsInDoubtAndWhatIsNoDistrict() {
        assertThat(districts.find("Бохтар", LocalDate.parse("2018-12-31"))).isEmpty();
        assertThat(districts.find("Москва шаҳри бузург", LocalDate.parse("2014-05-01")))
                .isEmpty();
        assertThat(districts.find("KE", LocalDate.parse("2006-01-01"))).isEmpty();
        assertThat(districts.find("  ", LocalDate.parse("2006-01-01"))).isEmpty();
    }

    @Test
    void reportsTheTajikNameOfToday() {
        assertThat(districts.find("Jilikul", LocalDate.parse("2014-05-01")))
                .map(District::name)
                .hasValue("Дӯстӣ");
    }
}
