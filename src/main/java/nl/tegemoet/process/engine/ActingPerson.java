package nl.tegemoet.process.engine;

import java.util.List;
import java.util.function.Supplier;
import nl.tegemoet.identity.Actor;
import nl.tegemoet.identity.CurrentActor;
import nl.tegemoet.identity.Role;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Makes the acting person the engine's authenticated user on every single call, and nobody's afterwards. */
class ActingPerson extends CommandInterceptor {

    private final CurrentActor currentActor;
    private final Supplier<IdentityService> identities;

    ActingPerson(CurrentActor currentActor, Supplier<IdentityService> identities) {
        this.currentActor = currentActor;
        this.identities = identities;
    }

    @Override
    public <T> T execute(Command<T> command) {
        var identity = identities.get();
        var before = identity.getCurrentAuthentication();
        currentActor.find().ifPresentOrElse(actor -> enter(identity, actor), identity::clearAuthentication);
        try {
            return next.execute(command);
        } finally {
            restore(identity, before);
        }
    }

    private static void enter(IdentityService identity, Actor actor) {
        identity.setAuthentication(actor.id(), actor.roles().stream().map(Role::realmName).toList(), List.of());
    }

    private static void restore(IdentityService identity, Authentication before) {
        if (before == null) {
            identity.clearAuthentication();
        } else {
            identity.setAuthentication(before.getUserId(), before.getGroupIds(), before.getTenantIds());
        }
    }
}
