/** The pages on which dispatchers bring the mail out (post): what waits, the print runs, what came back. */
package nl.tegemoet.desk.post;
