/** The pages on which finance pays (betalen): what is ready, the batches, the bank's files. */
package nl.tegemoet.desk.payments;
