/** Statutory terms (termijnen) and the one clock that every room asks for the time. */
@org.springframework.modulith.ApplicationModule(displayName = "Termijnen", allowedDependencies = {"kernel", "scheme"})
package nl.tegemoet.deadline;
