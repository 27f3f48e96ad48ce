package tj.hamyori.group.config;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import tj.hamyori.group.model.District;
import tj.hamyori.group.model.Districts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Districts and cities as of 2020 with their former names, from {@code geo/geo-tj.json}. Its sources stand in it: ISO
 * 3166-2, the statistics office's population tables as Wikipedia cites them, and public lists of names; the codes are
 * its own. A name change known by its year alone counts from the first day of the next year on, so that documents of
 * the year of the change keep their old name.
 */
@Configuration
class GeoConfiguration {

    /** "Rumi (2007-2016)", "Jilikul (to 2016)", "Nau/Nov (to 2003)", "Moskva / Chubek". */
    private static final Pattern FORMER = Pattern.compile("([^(]+?)\\s*(?:\\((?:to|(\\d{4})-)\\s*(\\d{4})\\))?");

    @Bean
    Districts districts(JsonMapper json) throws IOException {
        List<District> districts = new ArrayList<>();
        try (InputStream file = new ClassPathResource("geo/geo-tj.json").getInputStream()) {
            for (JsonNode region : json.readTree(file).path("regions")) {
                region.path("units").forEach(unit -> districts.add(district(unit)));
            }
        }
        return new Districts(districts);
    }

    private static District district(JsonNode unit) {
        List<District.Name> names = new ArrayList<>();
        for (JsonNode former : unit.path("former")) {
            names.addAll(formerly(former.asString()));
        }
        for (String language : List.of("tj", "ru", "en")) {
            for (String name : unit.path(language).asString().split("[()]")) {
                names.add(new District.Name(name.strip(), null, null));
            }
        }
        for (JsonNode other : unit.path("also")) {
            names.add(new District.Name(other.asString(), null, null));
        }
        names.removeIf(name -> name.text().isEmpty());
        return new District(
                unit.path("id").asString(),
                unit.path("tj").asString(),
                unit.path("type").asString().equals("city"),
                names);
    }

    private static List<District.Name> formerly(String text) {
        Matcher former = FORMER.matcher(text);
        if (!former.matches()) {
            throw new IllegalStateException("A former name that cannot be read: " + text);
        }
        LocalDate from = former.group(2) == null ? null : LocalDate.of(Integer.parseInt(former.group(2)), 1, 1);
        LocalDate until = former.group(3) == null ? null : lastDayOf(former.group(3));
        return List.of(former.group(1).split("/")).stream()
                .map(name -> new District.Name(name.strip(), from, until))
                .toList();
    }

    private static LocalDate lastDayOf(String year) {
        return LocalDate.of(Integer.parseInt(year), Month.DECEMBER, 31);
    }
}
