/** What stands behind the boxes of {@code bpmn/EvidenceGathering.bpmn}, one small class each. */
package nl.tegemoet.process.evidencegathering;
