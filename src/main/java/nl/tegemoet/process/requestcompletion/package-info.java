/** What stands behind the boxes of {@code bpmn/RequestCompletion.bpmn}, one small class each. */
package nl.tegemoet.process.requestcompletion;
