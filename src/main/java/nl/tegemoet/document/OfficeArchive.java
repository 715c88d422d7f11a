package nl.tegemoet.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the zip archive that an Office document is, inside bounds that keep a zip bomb harmless. The archive must say the same in
 * its table of contents as in what follows one another, because readers differ in which of the two they believe.
 */
final class OfficeArchive {

    private static final int MOST_PARTS = 2_000;
    private static final long MOST_BYTES = 100_000_000;
    private static final int END_RECORD_LENGTH = 22;
    private static final int END_RECORD = 0x06054b50;
    private static final int DIRECTORY_ENTRY = 0x02014b50;
    private static final XMLInputFactory XML = hardened();

    private OfficeArchive() {
    }

    /**
     * The parts by name; the content only of those that describe the others ({@code .rels} and the content types), the rest is
     * counted and let go.
     *
     * @throws IOException if it is not one plain, whole archive or exceeds the bounds
     */
    static Map<String, byte[]> partsOf(byte[] archive) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long total = 0;
        var buffer = new byte[64 * 1024];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean descriptive = isDescriptive(entry.getName());
                var kept = new java.io.ByteArrayOutputStream();
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    total += read;
                    if (total > MOST_BYTES) {
                        throw new IOException("Archive too large when unpacked");
                    }
                    if (descriptive) {
                        kept.write(buffer, 0, read);
                    }
                }
                if (parts.put(entry.getName(), kept.toByteArray()) != null || parts.size() > MOST_PARTS) {
                    throw new IOException("Archive with doubled or too many parts");
                }
            }
        }
        if (!parts.keySet().equals(tableOfContents(archive))) {
            throw new IOException("Archive contradicts its own table of contents");
        }
        return parts;
    }

    private static boolean isDescriptive(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".rels") || lower.equals("[content_types].xml");
    }

    private static Set<String> tableOfContents(byte[] archive) throws IOException {
        var bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
        int end = archive.length - END_RECORD_LENGTH;
        if (end < 0 || bytes.getInt(end) != END_RECORD) {
            throw new IOException("Archive without its end, or with something after it");
        }
        int count = bytes.getShort(end + 10) & 0xFFFF;
        int at = bytes.getInt(end + 16);
        Set<String> names = new HashSet<>();
        try {
            for (int i = 0; i < count; i++) {
                if (bytes.getInt(at) != DIRECTORY_ENTRY) {
                    throw new IOException("Archive with a broken table of contents");
                }
                int nameLength = bytes.getShort(at + 28) & 0xFFFF;
                int rest = (bytes.getShort(at + 30) & 0xFFFF) + (bytes.getShort(at + 32) & 0xFFFF);
                names.add(new String(archive, at + 46, nameLength, StandardCharsets.UTF_8));
                at += 46 + nameLength + rest;
            }
        } catch (IndexOutOfBoundsException cutOff) {
            throw new IOException("Archive with a table of contents that is cut off", cutOff);
        }
        return names;
    }

    /** The attributes of every element, by local name; a document type or an entity is refused. */
    static List<Map<String, String>> elementsOf(byte[] xml) throws XMLStreamException {
        List<Map<String, String>> elements = new ArrayList<>();
        var reader = XML.createXMLStreamReader(new ByteArrayInputStream(xml));
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("Document type not allowed");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                Map<String, String> attributes = new HashMap<>();
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
                }
                elements.add(attributes);
            }
        }
        return elements;
    }

    private static XMLInputFactory hardened() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
