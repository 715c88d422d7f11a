package nl.tegemoet.penalty;

import nl.tegemoet.kernel.ClaimId;

/** What a person found about a default notice was set aside after the signer's remarks; the notice is judged again. */
public record JudgementSetAside(ClaimId claim, DefaultNoticeId notice) {
}
