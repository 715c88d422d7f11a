/** The values that every room speaks: identifiers, money, names, dates that may be approximate. No Spring, no database. */
@org.springframework.modulith.ApplicationModule(displayName = "Kernel", allowedDependencies = {})
package nl.tegemoet.kernel;
