package nl.tegemoet.sending;

import nl.tegemoet.kernel.LetterId;

/**
 * One letter in a print run, as the manifest has it (geleidelijst).
 *
 * @param number   its place in the file
 * @param envelope letters with the same number go in one envelope
 * @param plain    whether nobody may see who sends it
 * @param sha256   of the letter
 */
public record PrintLine(PrintRunId run, int number, PaperId paper, int envelope, boolean plain, int pages, String sha256, LetterId letter) {
}
