package nl.tegemoet.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.tegemoet.kernel.ApproximateDate;
import nl.tegemoet.kernel.Bsn;
import nl.tegemoet.kernel.Iban;

/** Our own formats, written in a .form file as the custom property {@code format}. */
public enum Format {
    /** Kept without spaces. */
    IBAN {
        @Override
        Optional<String> read(String typed) {
            return Iban.isValid(typed) ? Optional.of(Iban.of(typed).value()) : Optional.empty();
        }
    },
    /** Kept as it was typed: the words of the applicant are the fact. */
    APPROXIMATE_DATE {
        @Override
        Optional<String> read(String typed) {
            return ApproximateDate.parse(typed).filter(date -> date.earliest().getYear() >= EARLIEST_YEAR && date.latest().getYear() <= LATEST_YEAR)
                    .map(ApproximateDate::asTyped);
        }
    },
    /** Kept as nine digits. */
    BSN {
        @Override
        Optional<String> read(String typed) {
            try {
                return Optional.of(Bsn.of(typed).value());
            } catch (IllegalArgumentException notABsn) {
                return Optional.empty();
            }
        }
    },
    /** A Dutch postcode, kept as {@code 1234 AB}. */
    POSTCODE {
        @Override
        Optional<String> read(String typed) {
            var plain = typed.replace(" ", "").toUpperCase(Locale.ROOT);
            return plain.matches("[1-9]\\d{3}[A-Z]{2}") ? Optional.of(plain.substring(0, 4) + " " + plain.substring(4)) : Optional.empty();
        }
    };

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;

    /** What is kept of what was typed; empty if it does not have this format. */
    abstract Optional<String> read(String typed);

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Format> ofCode(String code) {
        return Arrays.stream(values()).filter(format -> format.code().equals(code)).findFirst();
    }
}
