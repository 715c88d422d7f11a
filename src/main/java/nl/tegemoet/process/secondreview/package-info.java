/** Second reading of a proposal (tweede lezing): {@code bpmn/SecondReview.bpmn} and the small classes behind it. */
package nl.tegemoet.process.secondreview;
