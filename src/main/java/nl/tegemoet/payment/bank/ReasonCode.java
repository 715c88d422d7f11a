package nl.tegemoet.payment.bank;

import java.util.Locale;

/** A bank's reason (ISO external code set: {@code AC04} account closed, {@code MD07} payee deceased …), brought into a safe shape. */
final class ReasonCode {

    private ReasonCode() {
    }

    /** At most 35 letters, digits and dashes: a code, never a text about a person. */
    static String of(String written) {
        var code = written.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9-]", "");
        return code.isEmpty() ? null : code.substring(0, Math.min(35, code.length()));
    }
}
