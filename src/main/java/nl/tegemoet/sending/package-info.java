/** Sending (verzending): by which way each letter goes, when it leaves, and the proof of what became of it (Awb 2:8 to 2:25). */
@org.springframework.modulith.ApplicationModule(displayName = "Verzending", allowedDependencies = {"kernel", "vault", "identity", "scheme", "deadline", "party", "letter", "audit"})
package nl.tegemoet.sending;
