package nl.tegemoet.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Semaphore;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws an image anew: the pixels stay, upright as the camera meant them, and everything beside the pixels goes
 * (place and time, camera, comments, hidden files).
 *
 * <p>Few images are decoded at a time and very large ones at half the size, because a decoded image takes four bytes for each pixel.
 */
class ImageCleaning {

    private static final Semaphore AT_ONCE = new Semaphore(2, true);
    private static final long HALVED_ABOVE_PIXELS = 20_000_000;
    private static final float JPEG_QUALITY = 0.9f;

    static {
        // ImageIO would otherwise put what it reads into a temporary file, in clear
        ImageIO.setUseCache(false);
    }

    private final long maxPixels;

    ImageCleaning(long maxPixels) {
        this.maxPixels = maxPixels;
    }

    byte[] clean(byte[] content, DocumentType type) {
        AT_ONCE.acquireUninterruptibly();
        try {
            int orientation = type == DocumentType.JPEG ? ExifOrientation.of(content) : ExifOrientation.UPRIGHT;
            return write(upright(read(content, type), orientation, type), type);
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof DocumentRefused refused) {
                throw refused;
            }
            throw new DocumentRefused(Refusal.BROKEN, broken);
        } finally {
            AT_ONCE.release();
        }
    }

    private BufferedImage read(byte[] content, DocumentType type) throws IOException {
        ImageReader reader = readerFor(type);
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            // told by the header, before a single pixel is decoded
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > maxPixels) {
                throw new DocumentRefused(Refusal.IMAGE_TOO_LARGE);
            }
            var how = reader.getDefaultReadParam();
            if (pixels > HALVED_ABOVE_PIXELS) {
                how.setSourceSubsampling(2, 2, 0, 0);
            }
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader readerFor(DocumentType type) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.mediaType());
        return readers.next();
    }

    private static BufferedImage upright(BufferedImage image, int orientation, DocumentType type) {
        boolean turned = ExifOrientation.turnsSideways(orientation);
        int width = turned ? image.getHeight() : image.getWidth();
        int height = turned ? image.getWidth() : image.getHeight();
        boolean transparent = type == DocumentType.PNG && image.getColorModel().hasAlpha();
        var canvas = new BufferedImage(width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = canvas.createGraphics();
        try {
            if (!transparent) {
                pen.setColor(Color.WHITE);
                pen.fillRect(0, 0, width, height);
            }
            AffineTransform turn = ExifOrientation.transform(orientation, image.getWidth(), image.getHeight());
            pen.drawImage(image, turn, null);
        } finally {
            pen.dispose();
        }
        return canvas;
    }

    private static byte[] write(BufferedImage image, DocumentType type) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByMIMEType(type.mediaType()).next();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            if (type == DocumentType.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(JPEG_QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
