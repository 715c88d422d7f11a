package nl.tegemoet.letter;

import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDate;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.xmp.XMPConst;
import com.itextpdf.kernel.xmp.XMPException;
import com.itextpdf.kernel.xmp.XMPMetaFactory;
import com.itextpdf.kernel.xmp.XMPUtils;
import com.itextpdf.kernel.xmp.options.PropertyOptions;
import com.itextpdf.pdfa.PdfADocument;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.GregorianCalendar;

/**
 * One file that is PDF/A-2a as well as PDF/UA-1. The converter refuses the pair, although the standards allow it: what PDF/UA asks
 * beyond a tagged PDF/A is a title in the bar of the window and its own mark in the metadata, described by an extension schema.
 */
class AccessibleArchiveDocument extends PdfADocument {

    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String EXTENSION_SCHEMA = """
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
              xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
              xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
              <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
              <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
              <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
              <pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
              <pdfaProperty:description>Part of PDF/UA to which the file conforms</pdfaProperty:description></rdf:li></rdf:Seq>
              </pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description></rdf:RDF></x:xmpmeta>
            """;

    private final String madeAt;

    AccessibleArchiveDocument(PdfWriter writer, Instant madeAt) {
        super(writer, PdfAConformance.PDF_A_2A, new PdfOutputIntent("Custom", "", "http://www.color.org", "sRGB IEC61966-2.1",
                new ByteArrayInputStream(SRGB)));
        setTagged();
        getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
        this.madeAt = new PdfDate(GregorianCalendar.from(madeAt.atZone(ZoneId.of("Europe/Amsterdam")))).getPdfObject().getValue();
    }

    @Override
    protected void updateXmpMetadata() {
        getDocumentInfo().setMoreInfo(PdfName.CreationDate.getValue(), madeAt);
        getDocumentInfo().setMoreInfo(PdfName.ModDate.getValue(), madeAt);
        super.updateXmpMetadata();
        try {
            var metadata = getXmpMetadata();
            metadata.setPropertyInteger(XMPConst.NS_PDFUA_ID, "part", 1, new PropertyOptions(PropertyOptions.SEPARATE_NODE));
            XMPUtils.appendProperties(XMPMetaFactory.parseFromString(EXTENSION_SCHEMA), metadata, true, false);
            setXmpMetadata(metadata);
        } catch (XMPException failure) {
            throw new IllegalStateException("The metadata of a letter could not be written", failure);
        }
    }
}
