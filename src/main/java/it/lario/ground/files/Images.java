package it.lario.ground.files;

import it.lario.ground.kernel.RuleBroken;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Draws a PNG or JPEG anew: of the file that was sent only the picture is kept, no place, no camera, nothing hidden in it.
 */
final class Images {

    /** @param ending of its name, with the point */
    record Drawn(String type, String ending, byte[] content) {}

    /** Pixels: more than any camera of an office makes, less than fills the memory. */
    private static final long MOST = 50_000_000;
    /** Pixels on the longer side: more than a page shows or prints. */
    private static final int LONGEST = 2_400;

    private Images() {}

    /** @throws RuleBroken when it is neither, is too large or cannot be read */
    static Drawn drawn(InputStream sent) {
        try (var in = new MemoryCacheImageInputStream(sent)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) throw RuleBroken.at("file", "files.not-an-image");
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return drawn(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw RuleBroken.at("file", "files.image-unreadable");
        }
    }

    private static Drawn drawn(ImageReader reader) throws IOException {
        boolean png = reader.getFormatName().equalsIgnoreCase("png");
        if (!png && !reader.getFormatName().equalsIgnoreCase("jpeg")) throw RuleBroken.at("file", "files.not-an-image");
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST) throw RuleBroken.at("file", "files.image-too-large");
        var asked = reader.getDefaultReadParam();
        int step = (Math.max(width, height) + LONGEST - 1) / LONGEST;
        asked.setSourceSubsampling(step, step, 0, 0);
        BufferedImage read = reader.read(0, asked);
        boolean clear = png && read.getColorModel().hasAlpha();
        var plain = new BufferedImage(
                read.getWidth(), read.getHeight(), clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        pen.drawImage(read, 0, 0, null);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(plain, png ? "png" : "jpeg", out);
        return png
                ? new Drawn("image/png", ".png", out.toByteArray())
                : new Drawn("image/jpeg", ".jpg", out.toByteArray());
    }
}
