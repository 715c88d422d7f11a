package nl.tegemoet.party;

/** There is no such person, or not for whoever asks. */
public class PersonNotFound extends RuntimeException {

    PersonNotFound() {
        super("No such person");
    }
}
