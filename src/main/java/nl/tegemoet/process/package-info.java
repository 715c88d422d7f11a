/** The course of a claim (procesgang): all of Camunda lives here and nowhere else. */
@org.springframework.modulith.ApplicationModule(displayName = "Procesgang", allowedDependencies = {"kernel", "vault", "identity", "scheme", "deadline", "party", "document", "letter", "sending", "audit", "claim", "evidence", "assessment", "decision", "payment", "penalty"})
package nl.tegemoet.process;
