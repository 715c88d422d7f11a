package nl.tegemoet.payment.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import nl.tegemoet.kernel.Euro;

/**
 * What goes into one file for the bank (pain.001): one payment instruction with its transfers.
 *
 * @param messageId unique for ever, at most 35 characters; the bank's status report names it
 * @param executionDate a day on which TARGET is open
 * @param transfers at least one; no end-to-end id twice
 */
public record CreditTransferFile(String messageId, Instant createdAt, LocalDate executionDate, Debtor debtor,
        List<CreditTransfer> transfers) {

    public CreditTransferFile {
        transfers = List.copyOf(transfers);
        if (messageId == null || !messageId.matches("[A-Za-z0-9]{1,35}")) {
            throw new IllegalArgumentException("A message id is 1 to 35 letters and digits");
        }
        if (!TargetCalendar.isOpen(executionDate)) {
            throw new IllegalArgumentException("TARGET is closed on " + executionDate);
        }
        var seen = new HashSet<String>();
        if (transfers.isEmpty() || !transfers.stream().allMatch(transfer -> seen.add(transfer.endToEndId()))) {
            throw new IllegalArgumentException("A file needs transfers, each with an end-to-end id of its own");
        }
    }

    /** The sum of all transfers; the bank compares it with the file (CtrlSum). */
    public Euro controlSum() {
        return transfers.stream().map(CreditTransfer::amount).reduce(Euro.ZERO, Euro::plus);
    }
}
