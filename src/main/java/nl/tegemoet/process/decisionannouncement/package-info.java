/** Announcing a decision (besluit bekendmaken): {@code bpmn/DecisionAnnouncement.bpmn} and the small classes behind it. */
package nl.tegemoet.process.decisionannouncement;
