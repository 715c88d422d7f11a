package nl.tegemoet.sending;

/** There is nothing of that kind to record: it was recorded before, or it never left. */
public class ReturnRefused extends RuntimeException {

    ReturnRefused() {
        super("Nothing of that kind was sent, or it was recorded before");
    }
}
