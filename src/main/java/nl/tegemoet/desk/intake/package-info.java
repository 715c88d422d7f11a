/** The pages on which colleagues take in what came on paper (invoer): forms that are copied, and originals that are kept and given back. */
package nl.tegemoet.desk.intake;
