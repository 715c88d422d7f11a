package nl.tegemoet.payment.bank;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.tegemoet.kernel.Address;
import nl.tegemoet.kernel.Euro;
import nl.tegemoet.kernel.Iban;

/**
 * Writes a file of SEPA credit transfers (betaalbestand, pain.001.001.09) in the order that the European Payments Council's
 * customer-to-bank guidelines (EPC132-08) prescribe. The same content always gives the same bytes.
 */
public final class CreditTransferWriter {

    static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    private final XMLStreamWriter xml;

    private CreditTransferWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    public static byte[] write(CreditTransferFile file) {
        var bytes = new ByteArrayOutputStream();
        try {
            // the JDK's own factory, whatever else lies on the class path
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new CreditTransferWriter(xml).document(file);
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("The bank file could not be written", broken);
        }
        return bytes.toByteArray();
    }

    private void document(CreditTransferFile file) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.setDefaultNamespace(NAMESPACE);
        xml.writeStartElement(NAMESPACE, "Document");
        xml.writeDefaultNamespace(NAMESPACE);
        start("CstmrCdtTrfInitn");
        groupHeader(file);
        paymentInstruction(file);
        end();
        end();
        xml.writeEndDocument();
    }

    private void groupHeader(CreditTransferFile file) throws XMLStreamException {
        start("GrpHdr");
        text("MsgId", file.messageId());
        text("CreDtTm", DateTimeFormatter.ISO_INSTANT.format(file.createdAt().truncatedTo(ChronoUnit.SECONDS)));
        totals(file);
        start("InitgPty");
        text("Nm", SepaText.of(file.debtor().name(), 70));
        end();
        end();
    }

    private void totals(CreditTransferFile file) throws XMLStreamException {
        text("NbOfTxs", Integer.toString(file.transfers().size()));
        text("CtrlSum", amount(file.controlSum()));
    }

    private void paymentInstruction(CreditTransferFile file) throws XMLStreamException {
        start("PmtInf");
        text("PmtInfId", file.messageId());
        text("PmtMtd", "TRF");
        // one booking per transfer: each one comes back by itself on the statement
        text("BtchBookg", "false");
        totals(file);
        nested("SEPA", "PmtTpInf", "SvcLvl", "Cd");
        nested(file.executionDate().toString(), "ReqdExctnDt", "Dt");
        nested(SepaText.of(file.debtor().name(), 70), "Dbtr", "Nm");
        account("DbtrAcct", file.debtor().account());
        debtorBank(file.debtor().bic());
        text("ChrgBr", "SLEV");
        for (var transfer : file.transfers()) {
            transfer(transfer);
        }
        end();
    }

    private void debtorBank(String bic) throws XMLStreamException {
        if (bic == null) {
            nested("NOTPROVIDED", "DbtrAgt", "FinInstnId", "Othr", "Id");
        } else {
            nested(bic, "DbtrAgt", "FinInstnId", "BICFI");
        }
    }

    private void transfer(CreditTransfer transfer) throws XMLStreamException {
        start("CdtTrfTxInf");
        nested(transfer.endToEndId(), "PmtId", "EndToEndId");
        start("Amt");
        start("InstdAmt");
        xml.writeAttribute("Ccy", "EUR");
        xml.writeCharacters(amount(transfer.amount()));
        end();
        end();
        start("Cdtr");
        text("Nm", SepaText.of(transfer.payeeName(), 70));
        if (transfer.address() != null) {
            address(transfer.address());
        }
        end();
        account("CdtrAcct", transfer.account());
        if (!transfer.remittance().isBlank()) {
            nested(SepaText.of(transfer.remittance(), 140), "RmtInf", "Ustrd");
        }
        end();
    }

    /** Town and country as elements of their own; address lines are refused by banks since 15 November 2026. */
    private void address(Address address) throws XMLStreamException {
        start("PstlAdr");
        optional("StrtNm", SepaText.of(address.street(), 70));
        optional("BldgNb", SepaText.of(address.houseNumber(), 16));
        optional("PstCd", SepaText.of(address.postcode(), 16));
        text("TwnNm", SepaText.of(address.town(), 35));
        text("Ctry", address.country());
        end();
    }

    private void account(String name, Iban account) throws XMLStreamException {
        nested(account.value(), name, "Id", "IBAN");
    }

    private void optional(String name, String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            text(name, text);
        }
    }

    private void nested(String text, String... names) throws XMLStreamException {
        for (var name : names) {
            start(name);
        }
        xml.writeCharacters(text);
        for (int i = 0; i < names.length; i++) {
            end();
        }
    }

    private void text(String name, String text) throws XMLStreamException {
        nested(text, name);
    }

    private void start(String name) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
    }

    private void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    private static String amount(Euro amount) {
        return amount.toBigDecimal().toPlainString();
    }
}
