package it.lario.ground.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.lario.ground.kernel.RuleBroken;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ImagesTest {

    @Test
    void onlyThePictureIsKept() throws IOException {
        byte[] sent = joined(image(300, 200, "jpeg"), "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        var drawn = Images.drawn(new ByteArrayInputStream(sent));
        assertThat(drawn.type()).isEqualTo("image/jpeg");
        assertThat(new String(drawn.content(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(drawn.content()));
        assertThat(shown.getWidth()).isEqualTo(300);
        assertThat(shown.getHeight()).isEqualTo(200);
    }

    @Test
    void aLargePictureIsReduced() throws IOException {
        var drawn = Images.drawn(new ByteArrayInputStream(image(5000, 100, "png")));
        assertThat(ImageIO.read(new ByteArrayInputStream(drawn.content())).getWidth())
                .isLessThanOrEqualTo(2400);
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsRefusedUnread() throws IOException {
        byte[] bomb = image(2, 2, "png");
        // The header says 60,000 by 60,000 points; it is the checksum behind it that a reader may doubt, not the size.
        System.arraycopy(new byte[] {0, 0, (byte) 0xEA, 0x60, 0, 0, (byte) 0xEA, 0x60}, 0, bomb, 16, 8);
        refuses(bomb, "files.image-too-large");
    }

    @Test
    void whatIsNoPngOrJpegIsRefused() throws IOException {
        refuses("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8), "files.not-an-image");
        refuses(image(4, 4, "gif"), "files.not-an-image");
        refuses(Arrays.copyOf(image(300, 200, "png"), 120), "files.image-unreadable");
    }

    private static void refuses(byte[] sent, String key) {
        assertThatThrownBy(() -> Images.drawn(new ByteArrayInputStream(sent)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static byte[] image(int width, int height, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static byte[] joined(byte[] some, byte[] others) {
        byte[] both = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, both, some.length, others.length);
        return both;
    }
}
