package nl.tegemoet.scheme;

/**
 * How evidence is gathered for claims filed on a day.
 *
 * @param samplePercent of the claims that are complete by the rules, how many a person checks all the same; 0 to 100
 * @param followUpDays  after how many days an archive, court or institution that does not answer is reminded
 * @param reminders     how often that happens by itself before a person looks
 * @param invitationDays how many days before a talk the applicant is invited at the latest
 */
public record EvidencePolicy(int samplePercent, int followUpDays, int reminders, int invitationDays, DecisionTrace trace) {
}
