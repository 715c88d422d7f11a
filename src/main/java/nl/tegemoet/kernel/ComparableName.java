package nl.tegemoet.kernel;

import java.text.Normalizer;
import java.util.Locale;

/** A name as it is compared with another: small letters only, without accents, spaces and dashes. */
public final class ComparableName {

    private ComparableName() {
    }

    /** Of a person: the first given name, the prefix and the family name, wherever the prefix was written. */
    public static String of(PersonName name) {
        return of(name.givenNames().split("[\\s-]+")[0] + name.prefix() + name.familyName());
    }

    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
    }
}
