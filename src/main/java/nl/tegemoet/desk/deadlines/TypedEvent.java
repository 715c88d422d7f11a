package nl.tegemoet.desk.deadlines;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import nl.tegemoet.deadline.ClockEvent;
import nl.tegemoet.deadline.EventKind;
import nl.tegemoet.deadline.EventKind.Second;

/** One event as somebody typed it; kept as it is, also where it cannot be read. */
record TypedEvent(EventKind kind, String on, String until, String weeks) {

    private static final int LONGEST_NUMBER = 4;

    static TypedEvent empty(EventKind kind) {
        return new TypedEvent(kind, "", "", "");
    }

    public boolean hasUntil() {
        return kind.second() != Second.NONE && kind.second() != Second.WEEKS;
    }

    public boolean hasWeeks() {
        return kind.second() == Second.WEEKS;
    }

    public boolean isUntilOptional() {
        return kind.second().mayBeEmpty();
    }

    /** The key of the label of one of its inputs. */
    String labelKey(String field) {
        return field.equals("on") ? "calculator.event." + kind + ".on"
                : "calculator.event.second." + (field.equals("weeks") ? "weeks" : untilLabel());
    }

    /** The end of the key of the label of the second day. */
    public String untilLabel() {
        return kind.second() == Second.POSTED_OR_NONE ? "posted" : "until";
    }

    /**
     * Reads it.
     *
     * @param wrong is told the field ({@code on}, {@code until} or {@code weeks}) and the end of the key of a message
     * @return null if something cannot be read
     */
    ClockEvent read(BiConsumer<String, String> wrong) {
        var first = day("on", on, false, wrong);
        var second = hasUntil() ? day("until", until, kind.second().mayBeEmpty(), wrong) : null;
        var number = hasWeeks() ? number(wrong) : 0;
        var complete = first != null && (second != null || !hasUntil() || (kind.second().mayBeEmpty() && until.isBlank())) && number >= 0;
        return complete ? kind.make(first, second, number) : null;
    }

    static LocalDate day(String field, String typed, boolean mayBeEmpty, BiConsumer<String, String> wrong) {
        var day = TypedDay.read(typed).orElse(null);
        if (typed.isBlank() ? !mayBeEmpty : day == null) {
            wrong.accept(field, typed.isBlank() ? "missing" : "no-day");
        }
        return day;
    }

    private int number(BiConsumer<String, String> wrong) {
        var typed = weeks.strip();
        if (typed.matches("\\d+") && typed.length() <= LONGEST_NUMBER) {
            return Integer.parseInt(typed);
        }
        wrong.accept("weeks", typed.isEmpty() ? "missing" : "no-number");
        return -1;
    }
}
