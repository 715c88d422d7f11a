package nl.tegemoet.desk;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.tegemoet.assessment.Conflict;
import nl.tegemoet.assessment.Conflicts;
import nl.tegemoet.assessment.Restrictions;
import nl.tegemoet.identity.Colleague;
import nl.tegemoet.identity.Colleagues;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import nl.tegemoet.kernel.ClaimId;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Who is kept out of a claim and who is let in, for its page; and finds the colleagues that a team lead names there. */
@Component
class AccessPanel {

    private static final List<Role> READERS = List.of(Role.CASEWORKER, Role.REVIEWER, Role.TEAM_LEAD, Role.OBJECTION_LAWYER);

    private final Conflicts conflicts;
    private final Restrictions restrictions;
    private final Colleagues colleagues;
    private final CurrentActor currentActor;

    AccessPanel(Conflicts conflicts, Restrictions restrictions, Colleagues colleagues, CurrentActor currentActor) {
        this.conflicts = conflicts;
        this.restrictions = restrictions;
        this.colleagues = colleagues;
        this.currentActor = currentActor;
    }

    void show(ClaimId claim, Model page) {
        var leads = currentActor.actor().is(Role.TEAM_LEAD);
        page.addAttribute("leads", leads);
        page.addAttribute("restriction", restrictions.of(claim).orElse(null));
        page.addAttribute("conflicts", leads || currentActor.actor().is(Role.AUDITOR)
                ? conflicts.of(claim).stream().sorted(Comparator.comparing(Conflict::stands).reversed()).toList() : List.of());
    }

    /**
     * The colleagues with these names or user names, with commas between them.
     *
     * @throws WhoIsMeant if one of them is nobody's, or of more than one
     */
    List<Colleague> named(String names) {
        var found = Stream.of(names.split(",")).map(String::strip).filter(name -> !name.isEmpty()).map(this::one).toList();
        if (found.isEmpty()) {
            throw new WhoIsMeant(names);
        }
        return found;
    }

    private Colleague one(String name) {
        var begin = name.split("\\s+")[0];
        var found = READERS.stream().flatMap(role -> colleagues.find(role, begin).stream()).distinct()
                .filter(one -> one.id().equalsIgnoreCase(name) || one.displayName().toLowerCase().startsWith(name.toLowerCase())).toList();
        if (found.size() != 1) {
            throw new WhoIsMeant(name);
        }
        return found.get(0);
    }

    /** A name that is not that of one colleague. */
    static class WhoIsMeant extends RuntimeException {

        private final String name;

        WhoIsMeant(String name) {
            super("Not the name of one colleague");
            this.name = name;
        }

        String name() {
            return name;
        }
    }
}
