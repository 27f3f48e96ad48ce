package tj.hamyori.group.config;

import java.util.Map;
import tj.hamyori.group.model.HouseholdFact;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A household fact as it is sealed. It is read for as long as the organisation exists, so the names of its kinds are
 * written here and not taken from classes.
 *
 * @param fact the fact's own fields
 */
record SealedFact(String kind, JsonNode fact) {

    private static final Map<String, Class<? extends HouseholdFact>> KINDS = Map.of(
            "EMIGRATED", HouseholdFact.HusbandEmigrated.class,
            "RETURNED", HouseholdFact.HusbandReturned.class,
            "REMITTANCE", HouseholdFact.Remittance.class,
            "CONTACT", HouseholdFact.Contact.class,
            "CIVIL_STATUS", HouseholdFact.CivilStatusStated.class,
            "DECIDED", HouseholdFact.Decided.class);

    static String write(HouseholdFact fact, JsonMapper json) {
        String kind = switch (fact) {
            case HouseholdFact.HusbandEmigrated left -> "EMIGRATED";
            case HouseholdFact.HusbandReturned back -> "RETURNED";
            case HouseholdFact.Remittance money -> "REMITTANCE";
            case HouseholdFact.Contact contact -> "CONTACT";
            case HouseholdFact.CivilStatusStated status -> "CIVIL_STATUS";
            case HouseholdFact.Decided decided -> "DECIDED";
        };
        return json.writeValueAsString(new SealedFact(kind, json.valueToTree(fact)));
    }

    static HouseholdFact read(String text, JsonMapper json) {
        SealedFact sealed = json.readValue(text, SealedFact.class);
        Class<? extends HouseholdFact> type = KINDS.get(sealed.kind());
        if (type == null) {
            throw new IllegalStateException("No kind of household fact: " + sealed.kind());
        }
        return json.treeToValue(sealed.fact(), type);
    }
}
