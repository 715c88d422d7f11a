package nl.tegemoet.identity;

/** A principal, of whatever kind of login, that knows which {@link Actor} it stands for. */
public interface ActorPrincipal {

    Actor actor();
}
