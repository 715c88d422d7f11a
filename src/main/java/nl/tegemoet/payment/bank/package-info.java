/**
 * The bank's language: the ISO 20022 files that go to the bank and come back, its letters of the alphabet and its working days. No
 * database, no Spring.
 */
package nl.tegemoet.payment.bank;
