/** What runs out: the page of a team's terms, the term calculator as a page, and the same calculator for scripts. */
package nl.tegemoet.desk.deadlines;
