package nl.tegemoet.identity;

import java.util.Set;
import java.util.function.Supplier;
import nl.tegemoet.kernel.PersonId;
import org.springframework.security.core.Authentication;

/** People for tests that do not go through the login; a journey in the browser always does. */
public final class TestActors {

    private TestActors() {
    }

    public static Actor staff(String name, Role... roles) {
        return new Actor(name, name.substring(0, 1).toUpperCase() + name.substring(1), Set.of(roles), "noord");
    }

    /** For MockMvc's {@code authentication(...)}. */
    public static Authentication authentication(Actor actor) {
        return new ActorAuthentication(actor);
    }

    public static void runAs(Actor actor, Runnable work) {
        new CurrentActor().runAs(actor, work);
    }

    public static <T> T callAs(Actor actor, Supplier<T> work) {
        return new CurrentActor().callAs(actor, work);
    }

    public static void runAs(String name, Role role, Runnable work) {
        runAs(staff(name, role), work);
    }

    public static <T> T callAs(String name, Role role, Supplier<T> work) {
        return callAs(staff(name, role), work);
    }

    public static <T> T callAsApplicant(PersonId person, Supplier<T> work) {
        return callAs(Actor.applicant(person), work);
    }

    public static <T> T callAsSystem(Supplier<T> work) {
        return callAs(Actor.system("test"), work);
    }
}
