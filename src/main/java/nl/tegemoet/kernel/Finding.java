package nl.tegemoet.kernel;

/**
 * What a rule, or a person, found about one question: yes, no, or it cannot be told from what is known.
 * "Cannot tell" is never rounded to yes or no by a machine; it is work for a person.
 */
public enum Finding {
    YES,
    NO,
    CANNOT_TELL
}
