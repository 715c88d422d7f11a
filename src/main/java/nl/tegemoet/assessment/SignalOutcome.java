package nl.tegemoet.assessment;

/** What a person made of a signal; none of these decides anything by itself. */
public enum SignalOutcome {
    /** The claims have nothing to do with each other. */
    UNRELATED,
    /** They have, and that is in order. */
    IN_ORDER,
    /** They have, and the assessor weighs it under the conditions. */
    WEIGHED
}
