package nl.tegemoet.assessment;

import nl.tegemoet.identity.Colleague;
import nl.tegemoet.kernel.ClaimId;

/** Somebody else took the seat of a member of a panel; who does not know what the others think begins with that. */
public record PanelMemberReplaced(ClaimId claim, Colleague newcomer) {
}
