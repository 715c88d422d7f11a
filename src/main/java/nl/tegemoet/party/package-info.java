/** Persons (personen): the applicant, how they wish to be reached and where the money goes. */
@org.springframework.modulith.ApplicationModule(displayName = "Personen", allowedDependencies = {"kernel", "vault", "identity", "audit"})
package nl.tegemoet.party;
