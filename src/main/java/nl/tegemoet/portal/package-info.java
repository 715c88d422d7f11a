/** My claim (mijn aanvraag): the pages for applicants. */
@org.springframework.modulith.ApplicationModule(displayName = "Mijn aanvraag", allowedDependencies = {"kernel", "identity", "scheme", "deadline", "form", "party", "document", "letter", "sending", "audit", "claim", "evidence", "assessment", "decision", "payment", "penalty", "process"})
package nl.tegemoet.portal;
