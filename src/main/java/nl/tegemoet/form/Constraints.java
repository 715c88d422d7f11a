package nl.tegemoet.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * What a .form file asks of an answer. A limit that the file does not name is null, except the greatest length, which always exists.
 *
 * @param maxLength in characters (code points)
 * @param validationType {@code email}, {@code phone} or null
 * @param notBefore the key of an earlier field of the same group: this approximate date may not lie wholly before that one
 */
record Constraints(boolean required, Integer minLength, int maxLength, Pattern pattern, BigDecimal min, BigDecimal max, String validationType,
                   Format format, boolean notInFuture, String notBefore) {

    /** A text field without a limit of its own takes this many characters; a text area ten times as many. */
    static final int DEFAULT_MAX_LENGTH = 500;
}
