package nl.tegemoet.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Refuses a PDF that does something when opened: scripts, starting programs, sending forms, embedded files or media.
 * Every object of the file is looked at, reachable from a page or not, because readers differ in what they reach.
 */
class PdfCheck {

    private static final byte[] HEADER = {'%', 'P', 'D', 'F', '-'};
    private static final int MOST_OBJECTS = 300_000;

    private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE", "GoToR", "Rendition", "Movie",
            "RichMediaExecute");
    private static final Set<String> ACTIVE_KINDS = Set.of("RichMedia", "FileAttachment", "Movie", "Screen", "3D");
    private static final Set<String> ACTIVE_KEYS = Set.of("JS", "JavaScript", "EmbeddedFiles", "EF", "XFA");

    byte[] check(byte[] content) {
        requireHeader(content);
        if (!PdfBounds.holds(content)) {
            throw new DocumentRefused(Refusal.BROKEN);
        }
        try (var pdf = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (pdf.getNumberOfPages() == 0) {
                throw new DocumentRefused(Refusal.BROKEN);
            }
            refuseActiveContent(pdf);
            return content;
        } catch (InvalidPasswordException locked) {
            throw new DocumentRefused(Refusal.ENCRYPTED_PDF, locked);
        } catch (DocumentRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            // PdfBounds stops what it recognises; whatever else eats stack or memory was let go of here
            throw new DocumentRefused(Refusal.BROKEN);
        }
    }

    /** The standard lets the header come later in the file; that serves files that are two things at once, so it is not accepted. */
    private static void requireHeader(byte[] content) {
        for (int i = 0; i < HEADER.length; i++) {
            if (content.length <= i || content[i] != HEADER[i]) {
                throw new DocumentRefused(Refusal.TYPE_NOT_ALLOWED);
            }
        }
    }

    private static void refuseActiveContent(PDDocument pdf) {
        COSDocument objects = pdf.getDocument();
        var keys = objects.getXrefTable().keySet();
        if (keys.size() > MOST_OBJECTS) {
            throw new DocumentRefused(Refusal.BROKEN);
        }
        Deque<COSBase> toVisit = new ArrayDeque<>();
        toVisit.add(objects.getTrailer());
        keys.forEach(key -> toVisit.add(objects.getObjectFromPool(key)));
        Set<COSBase> visited = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!toVisit.isEmpty()) {
            var next = toVisit.pop();
            if (visited.add(next)) {
                visit(next, toVisit);
            }
        }
    }

    private static void visit(COSBase value, Deque<COSBase> toVisit) {
        if (value instanceof COSObject reference) {
            push(reference.getObject(), toVisit);
        } else if (value instanceof COSArray array) {
            array.forEach(item -> push(item, toVisit));
        } else if (value instanceof COSDictionary dictionary) {
            refuseIfActive(dictionary);
            dictionary.getValues().forEach(item -> push(item, toVisit));
        }
    }

    private static void push(COSBase value, Deque<COSBase> toVisit) {
        if (value instanceof COSObject || value instanceof COSArray || value instanceof COSDictionary) {
            toVisit.push(value);
        }
    }

    private static void refuseIfActive(COSDictionary dictionary) {
        boolean active = dictionary.keySet().stream().anyMatch(key -> ACTIVE_KEYS.contains(key.getName()) && !isEmpty(dictionary, key))
                || isOneOf(dictionary, COSName.S, ACTIONS)
                || isOneOf(dictionary, COSName.SUBTYPE, ACTIVE_KINDS)
                || isOneOf(dictionary, COSName.TYPE, Set.of("EmbeddedFile"));
        if (active) {
            throw new DocumentRefused(Refusal.ACTIVE_CONTENT);
        }
    }

    private static boolean isOneOf(COSDictionary dictionary, COSName key, Set<String> names) {
        return dictionary.getDictionaryObject(key) instanceof COSName name && names.contains(name.getName());
    }

    /** Some writers leave an empty tree of attachments or scripts behind; that does nothing. */
    private static boolean isEmpty(COSDictionary dictionary, COSName key) {
        var value = dictionary.getDictionaryObject(key);
        if (value instanceof COSDictionary tree) {
            return tree.size() == 0 || tree.size() == 1 && tree.getDictionaryObject(COSName.NAMES) instanceof COSArray names && names.size() == 0;
        }
        return value == null;
    }
}
