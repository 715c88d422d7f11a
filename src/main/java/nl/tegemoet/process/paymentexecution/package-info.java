/** What stands behind the boxes of {@code bpmn/PaymentExecution.bpmn}, one small class each. */
package nl.tegemoet.process.paymentexecution;
