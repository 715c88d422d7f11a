/** What stands behind the boxes of {@code bpmn/DefaultNotice.bpmn}, one small class each. */
package nl.tegemoet.process.defaultnotice;
