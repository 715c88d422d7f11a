/** Letters (brieven): the catalogue, the templates, the PDF and the archive copy that never changes. */
@org.springframework.modulith.ApplicationModule(displayName = "Brieven", allowedDependencies = {"kernel", "vault", "identity", "audit"})
package nl.tegemoet.letter;
