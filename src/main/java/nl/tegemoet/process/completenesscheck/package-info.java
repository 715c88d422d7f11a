/** What stands behind the boxes of {@code bpmn/CompletenessCheck.bpmn}, one small class each. */
package nl.tegemoet.process.completenesscheck;
