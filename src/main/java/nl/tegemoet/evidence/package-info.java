/** Evidence (bewijs): the register of institutions, what a claim still lacks and who can best supply it, and what others are asked for. */
@org.springframework.modulith.ApplicationModule(displayName = "Bewijs", allowedDependencies = {"kernel", "vault", "identity", "scheme", "deadline", "party", "document", "letter", "sending", "audit", "claim"})
package nl.tegemoet.evidence;
