/** A panel that judges a claim (meervoudige kamer): {@code bpmn/PanelDecision.bpmn} and the small classes behind it. */
package nl.tegemoet.process.paneldecision;
