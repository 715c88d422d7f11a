/** Who is who (wie is wie): the acting person, the roles, the login and the list of colleagues. */
@org.springframework.modulith.ApplicationModule(displayName = "Wie is wie", allowedDependencies = {"kernel"})
package nl.tegemoet.identity;
