package nl.tegemoet.assessment;

/**
 * Somebody's seat in a panel, as colleagues see it.
 *
 * @param barred whether the person may no longer see the claim, and has to be replaced
 */
public record PanelSeat(String person, String name, boolean chair, boolean opinionGiven, boolean voted, boolean barred) {
}
