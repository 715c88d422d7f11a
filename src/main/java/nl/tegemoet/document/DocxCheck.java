package nl.tegemoet.document;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

/**
 * Refuses a Word document that could do something: macros, controls, embedded objects, a template or picture that is fetched
 * from elsewhere. Links that a reader must click stay allowed.
 */
class DocxCheck {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String WORD_DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final Set<String> HARMLESS_OUTSIDE = Set.of("hyperlink");
    private static final Set<String> ACTIVE_RELATIONS = Set.of("attachedtemplate", "oleobject", "package", "control", "afchunk", "frame",
            "subdocument", "activexcontrolbinary");

    byte[] check(byte[] content) {
        try {
            var parts = OfficeArchive.partsOf(content);
            requireWordDocument(parts);
            refuseMacros(parts);
            for (var part : parts.entrySet()) {
                if (part.getKey().toLowerCase(Locale.ROOT).endsWith(".rels")) {
                    refuseActiveRelations(part.getValue());
                }
            }
            return content;
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            throw new DocumentRefused(Refusal.BROKEN, broken);
        }
    }

    private static void requireWordDocument(Map<String, byte[]> parts) throws XMLStreamException {
        var contentTypes = parts.get(CONTENT_TYPES);
        if (contentTypes == null) {
            throw new DocumentRefused(Refusal.TYPE_NOT_ALLOWED);
        }
        boolean wordDocument = false;
        for (var element : OfficeArchive.elementsOf(contentTypes)) {
            var type = element.getOrDefault("ContentType", "");
            if (isMacro(type)) {
                throw new DocumentRefused(Refusal.MACROS);
            }
            wordDocument |= type.equals(WORD_DOCUMENT);
        }
        if (!wordDocument) {
            throw new DocumentRefused(Refusal.TYPE_NOT_ALLOWED);
        }
    }

    private static boolean isMacro(String contentType) {
        var type = contentType.toLowerCase(Locale.ROOT);
        return type.contains("macroenabled") || type.contains("vbaproject") || type.contains("ms-word.vba");
    }

    private static void refuseMacros(Map<String, byte[]> parts) {
        for (var name : parts.keySet()) {
            var lower = name.toLowerCase(Locale.ROOT);
            if (lower.contains("vbaproject") || lower.contains("vbadata")) {
                throw new DocumentRefused(Refusal.MACROS);
            }
            if (lower.contains("/activex/") || lower.contains("/embeddings/")) {
                throw new DocumentRefused(Refusal.ACTIVE_CONTENT);
            }
        }
    }

    private static void refuseActiveRelations(byte[] relations) throws XMLStreamException {
        for (var relation : OfficeArchive.elementsOf(relations)) {
            var type = relation.getOrDefault("Type", "");
            var kind = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            boolean outside = relation.getOrDefault("TargetMode", "").equalsIgnoreCase("External");
            if (kind.contains("vbaproject")) {
                throw new DocumentRefused(Refusal.MACROS);
            }
            if (ACTIVE_RELATIONS.contains(kind) || outside && !HARMLESS_OUTSIDE.contains(kind)) {
                throw new DocumentRefused(Refusal.ACTIVE_CONTENT);
            }
        }
    }
}
