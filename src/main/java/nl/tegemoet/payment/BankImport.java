package nl.tegemoet.payment;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tegemoet.kernel.ClaimNumber;
import nl.tegemoet.kernel.Euro;

/**
 * What the import of a bank file brought about (verwerking).
 *
 * @param statement true for an account statement, false for a status report
 * @param lines one for each line about an order of ours; empty in a list of imports
 * @param others entries on the account that do not concern a payment of ours
 */
public record BankImport(BankImportId id, boolean statement, String importedBy, Instant importedAt, List<Line> lines, int others) {

    /** @param reasonCode the bank's code; null if there is none */
    public record Line(ClaimNumber claimNumber, Euro amount, BankOutcome outcome, String reasonCode) { }

    public BankImport {
        lines = List.copyOf(lines);
    }

    public long count(BankOutcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** How many lines had which outcome; an outcome that did not occur is left out. */
    public Map<BankOutcome, Long> counts() {
        return lines.stream().collect(Collectors.groupingBy(Line::outcome, () -> new EnumMap<>(BankOutcome.class), Collectors.counting()));
    }

    /** What somebody must look at: failed payments and lines that could not be applied. */
    public List<Line> toLookAt() {
        return lines.stream().filter(line -> line.outcome().needsAPerson() || line.outcome() == BankOutcome.REJECTED
                || line.outcome() == BankOutcome.RETURNED).toList();
    }
}
