/** Assessment (beoordeling): the criteria with the rule's outcome, the caseworker's findings, the proposal and its second review. */
@org.springframework.modulith.ApplicationModule(displayName = "Beoordeling", allowedDependencies = {"kernel", "vault", "identity", "scheme", "deadline", "party", "document", "letter", "audit", "claim", "evidence"})
package nl.tegemoet.assessment;
