/** Documents (documenten): an encrypted store with type detection, a virus-scan port and hashes. */
@org.springframework.modulith.ApplicationModule(displayName = "Documenten", allowedDependencies = {"kernel", "vault", "identity", "audit"})
package nl.tegemoet.document;
