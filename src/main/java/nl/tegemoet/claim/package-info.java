/** The claim (aanvraag): drafts, the statement as it was submitted, questions to the applicant, and whether the claim is open. */
@org.springframework.modulith.ApplicationModule(displayName = "Aanvraag", allowedDependencies = {"kernel", "vault", "identity", "scheme", "deadline", "form", "party", "document", "letter", "sending", "audit"})
package nl.tegemoet.claim;
