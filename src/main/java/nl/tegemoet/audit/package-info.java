/** Accountability (verantwoording): the append-only record of acts, of reads, of a claim's path and of the rules applied. */
@org.springframework.modulith.ApplicationModule(displayName = "Verantwoording", allowedDependencies = {"kernel", "vault", "identity"})
package nl.tegemoet.audit;
