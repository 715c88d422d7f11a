package nl.tegemoet.payment.bank;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.tegemoet.payment.bank.BankFileRefused.Reason;

/**
 * Reads the XML of a bank into plain elements without trusting it: no document type, no entities of its own, nothing fetched,
 * a limit on size and on depth.
 */
final class BankXml {

    /** The ISO messages read here go about fifteen deep. */
    private static final int MAX_DEPTH = 40;

    private static final XMLInputFactory FACTORY = factory();

    private BankXml() {
    }

    private static XMLInputFactory factory() {
        // the JDK's own factory, whatever else lies on the class path
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }

    /** @throws BankFileRefused if the bytes are empty, too many, cut off, unsafe or not XML */
    static BankElement parse(byte[] bytes) {
        if (bytes.length == 0) {
            throw new BankFileRefused(Reason.EMPTY, "no bytes");
        }
        if (bytes.length > BankMessage.LARGEST) {
            throw new BankFileRefused(Reason.TOO_LARGE, bytes.length + " bytes");
        }
        try {
            return read(FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException broken) {
            // the parser's own message may quote the file, so it goes no further
            throw endsWithAClosedRoot(bytes) || !startsLikeXml(bytes)
                    ? new BankFileRefused(Reason.UNREADABLE, "not well-formed")
                    : new BankFileRefused(Reason.TRUNCATED, "no end");
        }
    }

    private static BankElement read(XMLStreamReader reader) throws XMLStreamException {
        Deque<BankElement> open = new ArrayDeque<>();
        BankElement root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new BankFileRefused(Reason.UNSAFE, "document type");
                case XMLStreamConstants.START_ELEMENT -> {
                    var element = new BankElement(reader.getLocalName(), reader.getNamespaceURI(), reader.getAttributeValue(null, "Ccy"));
                    if (open.size() >= MAX_DEPTH) {
                        throw new BankFileRefused(Reason.UNREADABLE, "too deep");
                    }
                    if (!open.isEmpty()) {
                        open.peek().add(element);
                    }
                    open.push(element);
                    root = root == null ? element : root;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!open.isEmpty()) {
                        open.peek().append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                default -> { }
            }
        }
        return root;
    }

    private static boolean startsLikeXml(byte[] bytes) {
        return head(bytes).replaceAll("[^\\x21-\\x7e]", "").startsWith("<");
    }

    /** Cut off means that the last tag is not the root's closing tag; UTF-16 is looked at with its zero bytes left out. */
    private static boolean endsWithAClosedRoot(byte[] bytes) {
        var tail = new String(bytes, Math.max(0, bytes.length - 128), Math.min(128, bytes.length), StandardCharsets.ISO_8859_1);
        return tail.replace("\0", "").strip().matches("(?s).*</([\\w.-]+:)?Document\\s*>");
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(64, bytes.length), StandardCharsets.ISO_8859_1);
    }
}
