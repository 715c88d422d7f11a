package nl.tegemoet.payment.bank;

import static nl.tegemoet.payment.bank.CreditTransferFiles.aFileOf;
import static nl.tegemoet.payment.bank.CreditTransferFiles.aTransfer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.payment.bank.AccountStatements.Booking;
import nl.tegemoet.payment.bank.AccountStatements.Movement;
import nl.tegemoet.payment.bank.BankFileRefused.Reason;
import nl.tegemoet.payment.bank.StatusReport.Outcome;
import nl.tegemoet.payment.bank.StatusReport.TransferStatus;
import nl.tegemoet.payment.bank.StatusReport.Verdict;
import org.junit.jupiter.api.Test;

/** The files of the bank are made by the independent library, so a mistake of ours is not repeated in the test. */
class BankMessageTests {

    private static final CreditTransferFile OUR_FILE = aFileOf(aTransfer("E2E1"), aTransfer("E2E2"), aTransfer("E2E3"));

    private final PretendedBank bank = new PretendedBank(CreditTransferWriter.write(OUR_FILE))
            .decide("E2E2", PretendedBank.Fate.REJECTED).decide("E2E3", PretendedBank.Fate.RETURNED);

    @Test
    void aStatusReportSaysWhatIsAcceptedAndWhatIsNot() {
        var report = (StatusReport) BankMessage.read(bank.statusReport());
        assertThat(report.originalMessageId()).isEqualTo(OUR_FILE.messageId());
        assertThat(report.transfers()).containsExactly(
                new TransferStatus("E2E1", new Verdict(Outcome.ACCEPTED, null)),
                new TransferStatus("E2E2", new Verdict(Outcome.REJECTED, "AC04")),
                new TransferStatus("E2E3", new Verdict(Outcome.ACCEPTED, null)));
    }

    @Test
    void aVerdictOnTheWholeFileHoldsForEveryTransferThatIsNotNamed() {
        var report = (StatusReport) BankMessage.read(statusReport("""
                <OrgnlGrpInfAndSts><OrgnlMsgId>TGB1</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId><GrpSts>RJCT</GrpSts>
                <StsRsnInf><Rsn><Cd>FF01</Cd></Rsn></StsRsnInf></OrgnlGrpInfAndSts>"""));
        assertThat(report.wholeFile()).isEqualTo(new Verdict(Outcome.REJECTED, "FF01"));
        assertThat(report.transfers()).isEmpty();
    }

    @Test
    void theStatusOfTheInstructionCountsWhenTheGroupHasNone() {
        var report = (StatusReport) BankMessage.read(statusReport("""
                <OrgnlGrpInfAndSts><OrgnlMsgId>TGB1</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId></OrgnlGrpInfAndSts>
                <OrgnlPmtInfAndSts><OrgnlPmtInfId>TGB1</OrgnlPmtInfId><PmtInfSts>ACSP</PmtInfSts></OrgnlPmtInfAndSts>"""));
        assertThat(report.wholeFile()).isEqualTo(new Verdict(Outcome.ACCEPTED, null));
    }

    @Test
    void whatIsPendingIsNotDecided() {
        assertThat(Outcome.of("PDNG")).isEqualTo(Outcome.UNDECIDED);
        assertThat(Outcome.of("RCVD")).isEqualTo(Outcome.UNDECIDED);
        assertThat(Outcome.of("PART")).isEqualTo(Outcome.UNDECIDED);
    }

    @Test
    void aStatementSaysWhatWentOutAndWhatCameBack() {
        var statement = (AccountStatements) BankMessage.read(bank.statement());
        assertThat(statement.accounts()).containsExactly(CreditTransferFiles.AGENCY.account());
        assertThat(statement.bookings()).containsExactly(
                new Booking(Movement.PAID, "E2E1", Euro.of(5000), LocalDate.of(2026, 11, 24), null),
                new Booking(Movement.PAID, "E2E3", Euro.of(5000), LocalDate.of(2026, 11, 24), null),
                new Booking(Movement.RETURNED, "E2E3", Euro.of(5000), LocalDate.of(2026, 11, 26), "AC04"));
    }

    @Test
    void theStatementOfThePretendedBankIsValidAgainstThePublishedSchema() {
        PublishedSchemas.assertValid(bank.statement(), PublishedSchemas.STATEMENT);
    }

    @Test
    void entriesOfNoConcernAreCountedAndPendingOnesLeftOut() {
        var text = statementText().replace("<EndToEndId>E2E1</EndToEndId>", "<MsgId>other</MsgId>");
        var statement = (AccountStatements) BankMessage.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(statement.others()).isEqualTo(1);
        var pending = (AccountStatements) BankMessage.read(text.replace("BOOK", "PDNG").getBytes(StandardCharsets.UTF_8));
        assertThat(pending.bookings()).isEmpty();
        assertThat(pending.others()).isZero();
    }

    @Test
    void aFileThatIsCutOffAnywhereIsRefused() {
        for (var whole : new byte[][] {bank.statusReport(), bank.statement()}) {
            for (int length = 60; length < whole.length - 12; length += 97) {
                var part = Arrays.copyOf(whole, length);
                assertRefused(part, Reason.TRUNCATED);
            }
        }
    }

    @Test
    void aStatementWithFewerEntriesThanItSaysIsRefused() {
        var counted = "<TxsSummry><TtlNtries><NbOfNtries>%d</NbOfNtries></TtlNtries></TxsSummry>";
        var withThree = statementText().replaceFirst("<Ntry>", counted.formatted(3) + "<Ntry>").getBytes(StandardCharsets.UTF_8);
        var withNine = statementText().replaceFirst("<Ntry>", counted.formatted(9) + "<Ntry>").getBytes(StandardCharsets.UTF_8);
        assertThat(((AccountStatements) BankMessage.read(withThree)).bookings()).hasSize(3);
        assertRefused(withNine, Reason.INCOMPLETE);
    }

    @Test
    void whatIsNotAMessageOfABankIsRefused() {
        assertRefused(new byte[0], Reason.EMPTY);
        assertRefused("Beste collega, hierbij het bestand".getBytes(StandardCharsets.UTF_8), Reason.UNREADABLE);
        assertRefused("<Document><a></b></Document>".getBytes(StandardCharsets.UTF_8), Reason.UNREADABLE);
        assertRefused("<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.02'/>".getBytes(StandardCharsets.UTF_8),
                Reason.WRONG_KIND);
        assertRefused(CreditTransferWriter.write(OUR_FILE), Reason.WRONG_KIND);
        assertRefused(new byte[BankMessage.LARGEST + 1], Reason.TOO_LARGE);
        assertRefused(statusReport("<OrgnlGrpInfAndSts/>"), Reason.INCOMPLETE);
    }

    @Test
    void aDocumentTypeIsRefusedBeforeItCanDoHarm() {
        assertRefused(("<!DOCTYPE Document [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><Document>&x;</Document>")
                .getBytes(StandardCharsets.UTF_8), Reason.UNSAFE);
        assertRefused("<!DOCTYPE Document SYSTEM 'http://127.0.0.1:1/x.dtd'><Document/>".getBytes(StandardCharsets.UTF_8), Reason.UNSAFE);
        assertRefused(("<!DOCTYPE D [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]><Document>&b;</Document>")
                .getBytes(StandardCharsets.UTF_8), Reason.UNSAFE);
    }

    @Test
    void aDeepFileIsRefused() {
        assertRefused(("<a>".repeat(5000) + "</a>".repeat(5000)).getBytes(StandardCharsets.UTF_8), Reason.UNREADABLE);
    }

    @Test
    void aReasonCodeCanHoldNoText() {
        assertThat(ReasonCode.of("AC04")).isEqualTo("AC04");
        assertThat(ReasonCode.of("<script>'A. van der Berg, Dorpsstraat 12, is overleden'")).matches("[A-Z0-9-]{1,35}");
        assertThat(ReasonCode.of("??")).isNull();
    }

    /** Without the prefix that the library gives to every element. */
    private String statementText() {
        return new String(bank.statement(), StandardCharsets.UTF_8).replaceAll("(</?)\\w+:", "$1")
                .replaceFirst("xmlns:\\w+=\"urn:iso", "xmlns=\"urn:iso");
    }

    private static byte[] statusReport(String content) {
        return ("<Document xmlns='" + StatusReport.NAMESPACE + "'><CstmrPmtStsRpt><GrpHdr><MsgId>SR1</MsgId></GrpHdr>" + content
                + "</CstmrPmtStsRpt></Document>").getBytes(StandardCharsets.UTF_8);
    }

    private static void assertRefused(byte[] file, Reason reason) {
        assertThatThrownBy(() -> BankMessage.read(file)).isInstanceOfSatisfying(BankFileRefused.class,
                refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
