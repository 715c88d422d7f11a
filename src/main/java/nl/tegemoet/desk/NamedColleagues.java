package nl.tegemoet.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.tegemoet.identity.Colleague;
import nl.tegemoet.identity.Colleagues;
import nl.tegemoet.identity.Role;
import org.springframework.stereotype.Component;

/** Finds the colleagues whom somebody names on a page, among those who may work on a claim. */
@Component
public class NamedColleagues {

    private static final List<Role> READERS = List.of(Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER);

    private final Colleagues colleagues;

    NamedColleagues(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    /**
     * The colleague with this name or user name.
     *
     * @throws WhoIsMeant if it is nobody's, or of more than one
     */
    public Colleague one(String name) {
        var wanted = name.strip().toLowerCase(Locale.ROOT);
        var begin = wanted.split("\\s+")[0];
        var found = READERS.stream().flatMap(role -> colleagues.find(role, begin).stream()).distinct()
                .filter(one -> one.id().equalsIgnoreCase(wanted) || one.displayName().toLowerCase(Locale.ROOT).startsWith(wanted)).toList();
        if (found.size() != 1) {
            throw new WhoIsMeant(name);
        }
        return found.get(0);
    }

    /**
     * The colleagues with these names or user names, with commas between them; one or more.
     *
     * @throws WhoIsMeant if one of them is nobody's, or of more than one
     */
    List<Colleague> all(String names) {
        var found = Stream.of(names.split(",")).map(String::strip).filter(name -> !name.isEmpty()).map(this::one).toList();
        if (found.isEmpty()) {
            throw new WhoIsMeant(names);
        }
        return found;
    }

    /** A name that is not that of one colleague. */
    public static class WhoIsMeant extends RuntimeException {

        private final String name;

        WhoIsMeant(String name) {
            super("Not the name of one colleague");
            this.name = name;
        }

        public String name() {
            return name;
        }
    }
}
