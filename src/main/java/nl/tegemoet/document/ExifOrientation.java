package nl.tegemoet.document;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** How a camera was held, from the EXIF part of a JPEG (tag 0x0112, values 1 to 8); the only thing of EXIF that is used. */
final class ExifOrientation {

    static final int UPRIGHT = 1;

    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int ORIENTATION_TAG = 0x0112;

    private ExifOrientation() {
    }

    /** 1 to 8; 1 if the image says nothing that can be understood. */
    static int of(byte[] jpeg) {
        try {
            var in = ByteBuffer.wrap(jpeg).position(2);
            while (in.remaining() > 4) {
                int marker = in.getShort() & 0xFFFF;
                int length = in.getShort() & 0xFFFF;
                if (marker == START_OF_SCAN || length < 2) {
                    return UPRIGHT;
                }
                var segment = in.slice(in.position(), Math.min(length - 2, in.remaining()));
                if (marker == APP1 && startsWithExif(segment)) {
                    return orientationIn(segment.slice(EXIF.length, segment.limit() - EXIF.length));
                }
                in.position(in.position() + segment.limit());
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cutOff) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    private static boolean startsWithExif(ByteBuffer segment) {
        if (segment.remaining() < EXIF.length) {
            return false;
        }
        var first = new byte[EXIF.length];
        segment.duplicate().get(first);
        return Arrays.equals(first, EXIF);
    }

    /** The EXIF part is a small TIFF file: byte order, 42, where the first directory is; its entries are twelve bytes each. */
    private static int orientationIn(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION_TAG) {
                int value = tiff.getShort(entry + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    static boolean turnsSideways(int orientation) {
        return orientation >= 5;
    }

    /** The turn or mirroring that puts an image of this width and height upright. */
    static AffineTransform transform(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
