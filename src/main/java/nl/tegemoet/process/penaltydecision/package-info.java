/** What stands behind the boxes of {@code bpmn/PenaltyDecision.bpmn}, one small class each. */
package nl.tegemoet.process.penaltydecision;
