package nl.tegemoet.sending;

/** What has left cannot be taken back, only followed by a new message that says so (Awb 2:12). */
public class LetterAlreadyLeft extends RuntimeException {

    LetterAlreadyLeft() {
        super("The letter has left already");
    }
}
