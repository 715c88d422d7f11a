package nl.tegemoet.desk;

import nl.tegemoet.claim.ClaimSummary;
import org.springframework.ui.Model;

/** A part of the page of a claim that stands on its own: it puts on the page what its template needs. */
interface ClaimCard {

    void show(ClaimSummary claim, Model page);
}
