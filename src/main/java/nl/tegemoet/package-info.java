/** Tegemoet: compensation claims from the first word to the payment. Here lie only the start, and the outer wall of the pages. */
package nl.tegemoet;
