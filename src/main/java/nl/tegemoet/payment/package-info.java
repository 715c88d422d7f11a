/** Payment (betaling): the order, the batch, the bank's files, dual control and the return of what failed. */
@org.springframework.modulith.ApplicationModule(displayName = "Betaling", allowedDependencies = {"kernel", "vault", "identity", "scheme", "deadline", "party", "document", "letter", "sending", "audit", "claim", "evidence", "decision"})
package nl.tegemoet.payment;
