package nl.tegemoet.vault;

/** A secret that cannot be opened: its key was destroyed, or the sealed text is not the one that was stored. */
public class SecretLost extends RuntimeException {

    SecretLost(String message, Throwable cause) {
        super(message, cause);
    }
}
