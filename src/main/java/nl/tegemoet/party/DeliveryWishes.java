package nl.tegemoet.party;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Set;
import nl.tegemoet.kernel.Address;

/**
 * How mail reaches somebody safely (bezorgwensen).
 *
 * @param email where a notice goes; empty if it has nowhere to go
 * @param noticeWanted false if the person expressly does without notices (Awb 2:10(1))
 * @param safe the parts of the day in which a notice is safe; empty: always
 * @param workdaysOnly whether a notice is safe on working days only
 * @param safeAddress where paper goes instead of home; null: to the address that the register knows
 * @param plainEnvelope whether nobody may see who sends it
 */
public record DeliveryWishes(String email, boolean noticeWanted, Set<DayPart> safe, boolean workdaysOnly, Address safeAddress,
        boolean plainEnvelope) {

    public DeliveryWishes {
        email = Objects.requireNonNullElse(email, "").strip();
        safe = safe == null ? Set.of() : Set.copyOf(safe);
    }

    /** What holds until somebody wishes otherwise, with the address that is known for this claim. */
    public static DeliveryWishes unspoken(String email) {
        return new DeliveryWishes(email, true, Set.of(), false, null, false);
    }

    /** Whether a notice may go at this moment in the Netherlands. */
    public boolean isSafe(LocalDateTime there) {
        boolean weekend = there.getDayOfWeek() == DayOfWeek.SATURDAY || there.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !(workdaysOnly && weekend) && (safe.isEmpty() || safe.stream().anyMatch(part -> part.contains(there.toLocalTime())));
    }

    /** Whether there is a notice to send, and somewhere to send it. */
    public boolean canBeNoticed() {
        return noticeWanted && !email.isEmpty();
    }

    @Override
    public String toString() {
        return "DeliveryWishes[hidden]";
    }
}
