package nl.tegemoet.scheme;

/** The age from which somebody counted as an adult on the day of the violence (meerderjarig, Regeling art. 1, onder f), in years. */
public record MajorityAge(int years, DecisionTrace trace) {
}
