/** The scheme (regeling): evaluates the decision tables, keeps their versions and hands out the parameters in force on a day. */
@org.springframework.modulith.ApplicationModule(displayName = "Regeling", allowedDependencies = {"kernel"})
package nl.tegemoet.scheme;
