package nl.tegemoet.document;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Keeps a PDF that unpacks without end out of the parser. Before a parser can look at a PDF it unpacks the streams that hold its
 * structure (object streams and cross-reference streams), into memory and without a bound; here they are unpacked first, counted and
 * thrown away. Pictures and pages are not unpacked by our check, so they are not counted.
 */
final class PdfBounds {

    private static final long MOST_STRUCTURE = 100_000_000;
    /** Deflate makes at most about 1032 bytes out of one. */
    private static final int HIGHEST_RATIO = 1032;
    /** How far before a stream its object may begin. */
    private static final int LONGEST_DICTIONARY = 64 * 1024;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern STRUCTURE = Pattern.compile("/ObjStm|/XRef|/First\\b");
    /** A letter of a name, written as its number; any of the words could be written so. */
    private static final Pattern WRITTEN_AS_NUMBER = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern PLAIN = Pattern.compile("/Filter\\s*(?:/FlateDecode|\\[\\s*/FlateDecode\\s*])");

    private PdfBounds() {
    }

    /** Whether unpacking the structure of the PDF stays within bounds. */
    static boolean holds(byte[] pdf) {
        long total = 0;
        for (int at = next(pdf, 0); at >= 0 && total <= MOST_STRUCTURE; at = next(pdf, at + STREAM.length)) {
            var dictionary = dictionaryBefore(pdf, at);
            if (dictionary == null) {
                return false;
            }
            if (STRUCTURE.matcher(dictionary).find() && dictionary.contains("/Filter")) {
                if (!isPlain(dictionary)) {
                    return false; // filters upon filters multiply, and no honest writer needs them for structure
                }
                total += unpacked(pdf, startOfData(pdf, at), MOST_STRUCTURE - total);
            }
        }
        return total <= MOST_STRUCTURE;
    }

    /** The next {@code stream} that follows the end of a dictionary; the word in a text, or in {@code endstream}, does not. */
    private static int next(byte[] pdf, int from) {
        for (int i = from; i <= pdf.length - STREAM.length; i++) {
            if (matches(pdf, i) && lastBefore(pdf, i) == '>') {
                return i;
            }
        }
        return -1;
    }

    private static byte lastBefore(byte[] pdf, int at) {
        int i = at - 1;
        while (i > 0 && pdf[i] <= ' ' && pdf[i] >= 0) {
            i--;
        }
        return i < 0 ? 0 : pdf[i];
    }

    private static boolean matches(byte[] pdf, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (pdf[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /** What stands between the beginning of the object and its stream; null if the beginning is nowhere near. */
    private static String dictionaryBefore(byte[] pdf, int stream) {
        for (int i = stream - 3; i > 1 && i > stream - LONGEST_DICTIONARY; i--) {
            if (pdf[i] == 'o' && pdf[i + 1] == 'b' && pdf[i + 2] == 'j' && pdf[i - 1] <= ' ') {
                var dictionary = new String(pdf, i + 3, stream - i - 3, StandardCharsets.ISO_8859_1);
                return WRITTEN_AS_NUMBER.matcher(dictionary)
                        .replaceAll(letter -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(letter.group(1), 16))));
            }
        }
        return null;
    }

    /** Whether the one and only filter is Deflate. */
    private static boolean isPlain(String dictionary) {
        var filter = dictionary.indexOf("/Filter");
        return filter == dictionary.lastIndexOf("/Filter") && PLAIN.matcher(dictionary).find(filter);
    }

    private static int startOfData(byte[] pdf, int stream) {
        int start = stream + STREAM.length;
        while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
            start++;
        }
        return start;
    }

    /** Bytes in clear; what does not unpack, because it is encrypted for instance, counts as the most it could be. */
    private static long unpacked(byte[] pdf, int from, long most) {
        var inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            var buffer = new byte[64 * 1024];
            long total = 0;
            while (!inflater.finished() && total <= most) {
                int read = inflater.inflate(buffer);
                if (read == 0) {
                    break;
                }
                total += read;
            }
            return total;
        } catch (DataFormatException notPlain) {
            return (long) lengthOfData(pdf, from) * HIGHEST_RATIO;
        } finally {
            inflater.end();
        }
    }

    private static int lengthOfData(byte[] pdf, int from) {
        for (int i = from; i <= pdf.length - STREAM.length; i++) {
            if (matches(pdf, i) && pdf[i - 1] == 'd') {
                return i - from;
            }
        }
        return pdf.length - from;
    }
}
