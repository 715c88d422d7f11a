/** What stands behind the boxes of {@code bpmn/ClaimHandling.bpmn}, one small class each. */
package nl.tegemoet.process.claimhandling;
