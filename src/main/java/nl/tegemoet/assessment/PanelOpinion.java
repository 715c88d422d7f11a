package nl.tegemoet.assessment;

/** What a member of a panel thinks of a claim, written down before they know what the others think (oordeel). */
public record PanelOpinion(String person, String name, ProposalKind kind, String reasons) {

    @Override
    public String toString() {
        return "PanelOpinion[" + person + "]";
    }
}
