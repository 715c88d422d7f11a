package nl.tegemoet.payment.bank;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.assertj.core.api.Assertions;
import org.xml.sax.SAXException;

/**
 * The published ISO 20022 schemas, which are not part of this project. The system property {@code iso20022.schemas} names their folder;
 * without it a test that asks for one is reported as skipped, with this reason, and the independent parser is the only oracle.
 */
public final class PublishedSchemas {

    public static final String CREDIT_TRANSFER = "pain.001.001.09-epc132-08-2023-sct-c2psp.xsd";
    public static final String STATEMENT = "camt.053.001.08.xsd";

    private PublishedSchemas() {
    }

    public static void assertValid(byte[] xml, String schema) {
        try {
            schemaOf(schema).newValidator().validate(new StreamSource(new ByteArrayInputStream(xml)));
        } catch (SAXException | IOException invalid) {
            Assertions.fail("Not valid against " + schema + ": " + invalid.getMessage());
        }
    }

    private static javax.xml.validation.Schema schemaOf(String name) throws SAXException {
        var folder = System.getProperty("iso20022.schemas", "");
        assumeTrue(!folder.isBlank(), "Not checked against " + name + ": the property iso20022.schemas names no folder");
        var file = Path.of(folder, name);
        // a folder that was named but holds no such schema is a mistake, not a reason to skip
        Assertions.assertThat(Files.isRegularFile(file)).as("%s is in the folder of published schemas", name).isTrue();
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(file.toFile());
    }
}
