package nl.tegemoet.form;

import java.util.regex.Pattern;

/** A text that lets a regular expression look at it so many times and then stops it: no pattern can keep a processor busy. */
final class PatientText implements CharSequence {

    private static final int MOST_LOOKS = 100_000;

    private final CharSequence text;
    private int looks;

    private PatientText(CharSequence text) {
        this.text = text;
    }

    /** Whether the whole text has this pattern; a pattern that takes too long is a no. */
    static boolean matches(Pattern pattern, String text) {
        try {
            return pattern.matcher(new PatientText(text)).matches();
        } catch (OutOfPatience tooLong) {
            return false;
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++looks > MOST_LOOKS) {
            throw new OutOfPatience();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }

    private static final class OutOfPatience extends RuntimeException {

        OutOfPatience() {
            super("The pattern takes too long", null, false, false);
        }
    }
}
