/** Asking the applicant before a refusal (zienswijze): {@code bpmn/ViewsBeforeRefusal.bpmn} and the small classes behind it. */
package nl.tegemoet.process.viewsbeforerefusal;
