package nl.tegemoet.party;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** The code that opens an invitation once: ten signs that are not mistaken for each other on paper or telephone, in two groups. */
final class ShareCode {

    private static final String SIGNS = "ABCDEFGHJKMNPQRTUVWXYZ2346789";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ShareCode() {
    }

    static String random() {
        var signs = RANDOM.ints(LENGTH, 0, SIGNS.length()).mapToObj(sign -> String.valueOf(SIGNS.charAt(sign))).collect(Collectors.joining());
        return signs.substring(0, LENGTH / 2) + "-" + signs.substring(LENGTH / 2);
    }

    /** As people type it: in small letters, with spaces, without the dash. */
    static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
