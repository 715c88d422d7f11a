/** Forms (formulieren): reads a .form file, shows it as accessible HTML and validates what was sent back from that same file. */
@org.springframework.modulith.ApplicationModule(displayName = "Formulieren", allowedDependencies = {"kernel", "identity"})
package nl.tegemoet.form;
