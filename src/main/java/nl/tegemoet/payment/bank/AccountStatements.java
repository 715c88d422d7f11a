package nl.tegemoet.payment.bank;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.Iban;
import nl.tegemoet.payment.bank.BankFileRefused.Reason;

/**
 * What was booked on an account (rekeningafschrift, camt.053.001.08), as far as it concerns transfers that carry an end-to-end id.
 *
 * @param accounts the accounts that the file speaks of
 * @param bookings what went out before what came back, so that a payment and its return in one file fall in the right order
 * @param others booked entries without an end-to-end id: charges, other income
 */
public record AccountStatements(String messageId, Set<Iban> accounts, List<Booking> bookings, int others) implements BankMessage {

    static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08";

    /** Which way the money went. */
    public enum Movement { PAID, RETURNED }

    /**
     * @param amount null if the bank names none in euros for this transfer
     * @param reasonCode only of a return; null if the bank gives none
     */
    public record Booking(Movement movement, String endToEndId, Euro amount, LocalDate bookedOn, String reasonCode) { }

    public AccountStatements {
        accounts = Set.copyOf(accounts);
        bookings = bookings.stream().sorted(Comparator.comparing(Booking::movement)).toList();
    }

    static AccountStatements of(BankElement message) {
        var statements = message.all("Stmt");
        if (statements.isEmpty()) {
            throw new BankFileRefused(Reason.INCOMPLETE, "no statement");
        }
        var bookings = new ArrayList<Booking>();
        int others = 0;
        for (var statement : statements) {
            requireAllEntries(statement);
            for (var entry : statement.all("Ntry")) {
                if ("BOOK".equals(entry.text("Sts/Cd").orElse(null))) {
                    var found = bookingsOf(entry);
                    bookings.addAll(found);
                    others += found.isEmpty() ? 1 : 0;
                }
            }
        }
        return new AccountStatements(message.needText("GrpHdr/MsgId"), accountsOf(statements), bookings, others);
    }

    private static Set<Iban> accountsOf(List<BankElement> statements) {
        return statements.stream().map(statement -> statement.needText("Acct/Id/IBAN")).map(written -> {
            if (!Iban.isValid(written)) {
                throw new BankFileRefused(Reason.NOT_OURS, "the account is no IBAN of ours");
            }
            return Iban.of(written);
        }).collect(Collectors.toSet());
    }

    /** A statement that counts its own entries must have that many. */
    private static void requireAllEntries(BankElement statement) {
        var counted = statement.text("TxsSummry/TtlNtries/NbOfNtries");
        int entries = statement.all("Ntry").size();
        if (counted.isPresent() && !counted.get().equals(Integer.toString(entries))) {
            throw new BankFileRefused(Reason.INCOMPLETE, "the statement says it has another number of entries");
        }
    }

    private static List<Booking> bookingsOf(BankElement entry) {
        var details = entry.all("NtryDtls/TxDtls");
        return details.stream().filter(detail -> detail.text("Refs/EndToEndId").isPresent())
                .map(detail -> bookingOf(entry, detail, details.size() == 1)).toList();
    }

    private static Booking bookingOf(BankElement entry, BankElement detail, boolean single) {
        var direction = detail.text("CdtDbtInd").orElseGet(() -> entry.needText("CdtDbtInd"));
        var amount = detail.euros("Amt").or(() -> detail.euros("AmtDtls/TxAmt/Amt"))
                .or(() -> single ? entry.euros("Amt") : Optional.empty());
        var bookedOn = entry.day("BookgDt").or(() -> entry.day("ValDt"))
                .orElseThrow(() -> new BankFileRefused(Reason.INCOMPLETE, "a booked entry without a date"));
        var movement = direction.equals("DBIT") ? Movement.PAID : Movement.RETURNED;
        var reason = detail.text("RtrInf/Rsn/Cd").or(() -> detail.text("RtrInf/Rsn/Prtry")).map(ReasonCode::of).orElse(null);
        return new Booking(movement, detail.needText("Refs/EndToEndId"), amount.orElse(null), bookedOn,
                movement == Movement.PAID ? null : reason);
    }
}
