package nl.tegemoet.party;

import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.PersonExchange;
import nl.tegemoet.kernel.Bsn;
import nl.tegemoet.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Takes the BSN from the login. Nobody is logged in at that moment, so the login itself acts. */
@Component
class PersonAtLogin implements PersonExchange {

    private static final Actor LOGIN = Actor.system("login");

    private final Persons persons;
    private final CurrentActor currentActor;

    PersonAtLogin(Persons persons, CurrentActor currentActor) {
        this.persons = persons;
        this.currentActor = currentActor;
    }

    @Override
    public PersonId exchange(Bsn bsn, Profile profile) {
        var told = new PersonProfile(profile.name(), profile.birthDate(), profile.address().orElse(null), null, null);
        return currentActor.callAs(LOGIN, () -> persons.identify(bsn, told));
    }
}
