package nl.tegemoet.claim;

import java.time.LocalDate;
import nl.tegemoet.kernel.ClaimNumber;

/**
 * How far a claim is, for somebody who reads along.
 *
 * @param outcome null as long as no decision was announced
 * @param decideBy null while the term stands still
 */
public record SharedStatus(ClaimNumber number, ClaimStatus status, Outcome outcome, LocalDate receivedOn, LocalDate decideBy) {
}
