package nl.tegemoet.claim;

import nl.tegemoet.kernel.Finding;

/**
 * What somebody who applies as a next of kin said about that (nabestaande, Wsg art. 3(2)); codes are those of the form.
 *
 * @param relation what the applicant was to the victim; null if not told
 * @param claimAbout of a parent: whether it is about the child or about the parent's own grief; null if not asked
 * @param others whether there are other next of kin
 * @param power whether those gave power to apply for them too (volmacht); null if not asked or not told
 */
public record Kinship(String relation, String claimAbout, Finding others, String power) {
}
