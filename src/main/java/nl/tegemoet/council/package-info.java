/** The client council (cliëntenraad): its pages, with figures about all claims together and never about a person. */
@org.springframework.modulith.ApplicationModule(displayName = "Cliëntenraad", allowedDependencies = {"identity"})
package nl.tegemoet.council;
