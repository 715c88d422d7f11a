package nl.tegemoet.identity;

/** A member of staff, as colleagues see them in a list. */
public record Colleague(String id, String displayName) {
}
