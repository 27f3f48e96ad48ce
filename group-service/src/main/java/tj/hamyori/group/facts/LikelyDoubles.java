package tj.hamyori.group.facts;

import java.util.List;
import java.util.UUID;
import tj.hamyori.group.model.PersonalData;

/** Who in an organisation may be the same person. A hint for people: nothing is ever merged because of it. */
public interface LikelyDoubles {

    /** Others with the same name and year of birth, the same paper or the same phone; in order of id, not too many. */
    List<UUID> of(String mfo, UUID memberId, PersonalData person);
}
