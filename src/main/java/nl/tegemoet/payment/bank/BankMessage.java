package nl.tegemoet.payment.bank;

/** A message from the bank, read and understood but not yet applied. */
public sealed interface BankMessage permits StatusReport, AccountStatements {

    /** The most bytes that are read, 10 MiB: a statement of ten thousand entries fits. */
    int LARGEST = 10 * 1024 * 1024;

    /** The bank's own number of the message; a second one with this number is a copy. */
    String messageId();

    /** @throws BankFileRefused if the file is not a message that Tegemoet reads */
    static BankMessage read(byte[] bytes) {
        var document = BankXml.parse(bytes);
        if (document.is("Document", StatusReport.NAMESPACE)) {
            return StatusReport.of(document.need("CstmrPmtStsRpt"));
        }
        if (document.is("Document", AccountStatements.NAMESPACE)) {
            return AccountStatements.of(document.need("BkToCstmrStmt"));
        }
        throw new BankFileRefused(BankFileRefused.Reason.WRONG_KIND, "not pain.002.001.10 or camt.053.001.08");
    }
}
