package nl.tegemoet.payment.bank;

import java.util.ArrayList;
import java.util.List;

/**
 * What the bank says of a file that it received (statusbericht, pain.002.001.10).
 *
 * @param originalMessageId the message id of our file
 * @param wholeFile the verdict on every transfer that is not named; null if the bank gives none
 * @param transfers the verdicts on single transfers
 */
public record StatusReport(String messageId, String originalMessageId, Verdict wholeFile, List<TransferStatus> transfers)
        implements BankMessage {

    static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.002.001.10";

    /** What a status code means to us (ISO external code set, payment transaction status). */
    public enum Outcome {
        ACCEPTED,
        REJECTED,
        /** Received, pending or only partly judged: nothing is known yet. */
        UNDECIDED;

        static Outcome of(String code) {
            return switch (code) {
                case "ACTC", "ACCP", "ACSP", "ACSC", "ACCC", "ACWC", "ACFC" -> ACCEPTED;
                case "RJCT", "CANC" -> REJECTED;
                default -> UNDECIDED;
            };
        }
    }

    /** @param reasonCode such as {@code AC04}; null if the bank gives none */
    public record Verdict(Outcome outcome, String reasonCode) { }

    public record TransferStatus(String endToEndId, Verdict verdict) { }

    public StatusReport {
        transfers = List.copyOf(transfers);
    }

    static StatusReport of(BankElement report) {
        var group = report.need("OrgnlGrpInfAndSts");
        var wholeFile = verdict(group, "GrpSts", null);
        var transfers = new ArrayList<TransferStatus>();
        for (var instruction : report.all("OrgnlPmtInfAndSts")) {
            // our files hold one instruction, so its status is the file's when the group has none of its own
            if (wholeFile == null || wholeFile.outcome() == Outcome.UNDECIDED) {
                wholeFile = verdict(instruction, "PmtInfSts", wholeFile);
            }
            for (var transfer : instruction.all("TxInfAndSts")) {
                var verdict = verdict(transfer, "TxSts", wholeFile);
                if (verdict != null) {
                    transfers.add(new TransferStatus(transfer.needText("OrgnlEndToEndId"), verdict));
                }
            }
        }
        return new StatusReport(report.needText("GrpHdr/MsgId"), group.needText("OrgnlMsgId"), wholeFile, transfers);
    }

    private static Verdict verdict(BankElement element, String statusName, Verdict otherwise) {
        return element.text(statusName).map(code -> new Verdict(Outcome.of(code), reasonOf(element))).orElse(otherwise);
    }

    private static String reasonOf(BankElement element) {
        return element.text("StsRsnInf/Rsn/Cd").or(() -> element.text("StsRsnInf/Rsn/Prtry")).map(ReasonCode::of).orElse(null);
    }
}
