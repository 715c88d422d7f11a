package nl.tegemoet.sending;

import java.util.List;
import nl.tegemoet.kernel.ClaimId;
import nl.tegemoet.letter.LetterType;

/** A print run with its manifest (geleidelijst). */
public record PrintRunView(PrintRun run, List<Line> lines) {

    public PrintRunView {
        lines = List.copyOf(lines);
    }

    /** One letter of the run, and what became of it. */
    public record Line(PrintLine line, ClaimId claim, LetterType type, Paper.Reason reason, Paper.State state) {
    }

    public int envelopes() {
        return lines.stream().mapToInt(line -> line.line().envelope()).max().orElse(0);
    }

    /** How many of the envelopes may not show who sends them. */
    public long plainEnvelopes() {
        return lines.stream().filter(line -> line.line().plain()).map(line -> line.line().envelope()).distinct().count();
    }
}
