package nl.tegemoet.claim;

import java.time.LocalDate;

/**
 * The days of a claim that came on paper; the day of receipt is the claim's own.
 *
 * @param postedOn the day of the postmark; null if it cannot be read
 * @param registeredOn the day on which it was registered here
 */
public record PaperDays(LocalDate postedOn, LocalDate registeredOn) {
}
