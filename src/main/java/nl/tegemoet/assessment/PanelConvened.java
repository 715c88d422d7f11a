package nl.tegemoet.assessment;

import java.util.List;
import nl.tegemoet.identity.Colleague;
import nl.tegemoet.kernel.ClaimId;

/** A team lead brought a panel together on a claim: who sit in it. */
public record PanelConvened(ClaimId claim, List<Colleague> members) {

    public PanelConvened {
        members = List.copyOf(members);
    }
}
