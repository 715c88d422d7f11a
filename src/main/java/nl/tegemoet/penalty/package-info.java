/** The penalty for deciding late (dwangsom, Awb 4:17 to 4:20): the default notice, the days that count, and the decision on the sum. */
@org.springframework.modulith.ApplicationModule(displayName = "Dwangsom", allowedDependencies = {"kernel", "vault", "identity", "scheme", "deadline", "party", "document", "letter", "sending", "audit", "claim", "evidence", "decision", "payment"})
package nl.tegemoet.penalty;
