/** The desk (werkplek): the pages for staff and auditors. */
@org.springframework.modulith.ApplicationModule(displayName = "Werkplek", allowedDependencies = {"kernel", "identity", "scheme", "deadline", "form", "party", "document", "letter", "sending", "audit", "claim", "evidence", "assessment", "decision", "payment", "penalty", "payment :: bank-file-refused", "process"})
package nl.tegemoet.desk;
