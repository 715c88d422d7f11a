/** Statutory terms (termijnen): the clocks with their ledgers, the calculator, and the one clock that every room asks for the time. */
@org.springframework.modulith.ApplicationModule(displayName = "Termijnen", allowedDependencies = {"kernel", "identity", "scheme", "audit"})
package nl.tegemoet.deadline;
