/** Measures of how a text reads, and the words that no text for applicants uses. */
package nl.tegemoet.wording;
