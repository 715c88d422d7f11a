/** Keeps secrets (kluis): one data key per claim or person, wrapped by the agency's key, and the blind index by which an encrypted BSN or IBAN can still be found. */
@org.springframework.modulith.ApplicationModule(displayName = "Kluis", allowedDependencies = {"kernel"})
package nl.tegemoet.vault;
