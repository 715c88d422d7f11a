/** What stands behind the boxes of {@code bpmn/DecisionCorrection.bpmn}, one small class each. */
package nl.tegemoet.process.decisioncorrection;
