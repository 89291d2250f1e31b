package it.lario.ground.reading;

import it.lario.ground.kernel.RuleBroken;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** A picture, drawn anew: what comes out holds colours and nothing else. */
final class PictureReader {

    private static final long MOST_PIXELS = 120_000_000;
    private static final int WIDEST = 1000;

    private PictureReader() {}

    static void read(Path file, Notes notes) throws IOException {
        ImageIO.setUseCache(false);
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) throw new RuleBroken("reading.not-what-it-says");
            ImageReader reader = readers.next();
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_PIXELS) throw new RuleBroken("reading.picture-too-large", width, height);
            var smaller = reader.getDefaultReadParam();
            int step = (int) Math.max(1, Math.max(width, height) / WIDEST);
            smaller.setSourceSubsampling(step, step, 0, 0);
            notes.picture(png(reader.read(0, smaller)));
        }
    }

    static byte[] png(BufferedImage picture) throws IOException {
        double scale = Math.min(1, (double) WIDEST / Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) (picture.getWidth() * scale));
        int height = Math.max(1, (int) (picture.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", out);
        return out.toByteArray();
    }
}
