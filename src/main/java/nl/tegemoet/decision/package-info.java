/** The decision (besluit): grant or refusal, its reasons, the signature and the announcement. */
@org.springframework.modulith.ApplicationModule(displayName = "Besluit", allowedDependencies = {"kernel", "vault", "identity", "scheme", "deadline", "party", "document", "letter", "sending", "audit", "claim", "evidence", "assessment"})
package nl.tegemoet.decision;
