package nl.tegemoet.desk;

import nl.tegemoet.assessment.Assessing;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.party.Contacting;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What somebody needs beside the telephone: the number, when it is safe to call, and what we intend. */
@Component
class CallingCard {

    private final Contacting contacting;
    private final Assessing assessing;

    CallingCard(Contacting contacting, Assessing assessing) {
        this.contacting = contacting;
        this.assessing = assessing;
    }

    void show(ClaimId claim, Model page) {
        page.addAttribute("calling", contacting.preferences(claim));
        page.addAttribute("wishes", contacting.wishes(claim));
        page.addAttribute("intended", assessing.lastProposal(claim).orElse(null));
    }
}
