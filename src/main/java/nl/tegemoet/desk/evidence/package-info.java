/** The pages about evidence: the register of institutions, requests to others, calls and conversations. */
package nl.tegemoet.desk.evidence;
