package nl.tegemoet.form;

import java.util.Arrays;
import java.util.Locale;

/**
 * A way not to answer a question (Awb 4:3: a person may keep back data when privacy weighs more than the need for them).
 * It is kept beside the answer, under the field's key followed by {@link #SUFFIX}.
 */
public enum Skip {
    UNKNOWN, NOT_TOLD, SKIPPED,
    /** The paper form that somebody filled in did not have the question; no form on a screen offers this. */
    NOT_ASKED;

    public static final String SUFFIX = ".skipped";

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such code */
    static Skip of(String code) {
        return Arrays.stream(values()).filter(skip -> skip != NOT_ASKED && skip.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No way to skip is called " + code));
    }
}
