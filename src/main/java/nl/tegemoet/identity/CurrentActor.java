package nl.tegemoet.identity;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Tells who is acting in this thread, and lets the system act under a name of its own. */
@Component
public class CurrentActor {

    /** @throws AccessDeniedException if nobody is acting */
    public Actor actor() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is logged in"));
    }

    public Optional<Actor> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof ActorPrincipal principal
                ? Optional.of(principal.actor())
                : Optional.empty();
    }

    /** Lets somebody else act for the length of one piece of work; whoever acted before acts again afterwards. */
    public <T> T callAs(Actor actor, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(new ActorAuthentication(actor)));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** As {@link #callAs}, for work without a result. */
    public void runAs(Actor actor, Runnable work) {
        callAs(actor, () -> {
            work.run();
            return null;
        });
    }
}
