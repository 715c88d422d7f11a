package nl.tegemoet.letter;

/**
 * Who puts their name under a decision on behalf of the body (ondertekening onder mandaat, Awb 10:10).
 *
 * @param capacity in which a person signs: {@code REVIEWER} or {@code TEAM_LEAD}; the template has the word for it
 */
public record Signatory(String name, String capacity) {
}
