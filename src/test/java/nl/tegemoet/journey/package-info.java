/** Journeys through the whole house: claims walked from the first word to the payment, by services or by people in a browser. */
package nl.tegemoet.journey;
