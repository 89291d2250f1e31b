package it.lario.ground.printing;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import it.lario.ground.files.StoredFiles;
import it.lario.ground.pages.Pages;
import it.lario.ground.pages.Templates;
import it.lario.ground.people.Bodies;
import it.lario.ground.people.Body;
import it.lario.ground.tenancy.CurrentBody;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;

/** Prints a template as PDF/A-2a that is also PDF/UA-1: archival and accessible, always in Italian. */
@Service
public class Print {

    private static final String FAMILY = "Titillium Web";
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private static final Pattern LONG_WORD = Pattern.compile("\\S{24}");
    private static final Pattern DATE = Pattern.compile("\\d\\d/\\d\\d/\\d{4}");
    private static final Pattern IMAGE = Pattern.compile("/files/([0-9a-f-]{36})\\?image");
    private static final String STORED = "stored";

    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    // Its diary of every page and font tells nothing that veraPDF does not tell better in the tests.
    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Pages pages;
    private final Bodies bodies;
    private final StoredFiles files;

    Print(Pages pages, Bodies bodies, StoredFiles files) {
        this.pages = pages;
        this.bodies = bodies;
        this.files = files;
    }

    /** Text for the margins of a page, where quotes and backslashes would end it. */
    public static String margin(String text) {
        return text.replace('"', '”').replace('\\', '/').replaceAll("\\s+", " ");
    }

    /**
     * The class of a table's cell: only a word too long for any column may break anywhere, since a column of such cells
     * would shrink to a letter; a date stays whole.
     */
    public static String cell(String text) {
        if (DATE.matcher(text).matches()) return "date";
        return LONG_WORD.matcher(text).find() ? "breaks" : "cell";
    }

    /**
     * @param template name of a template whose outermost call is {@code ground/printing/sheet}; it must be well-formed XML
     * @param model its parameters; {@code page} is added, and so are {@code body} and {@code demo} when absent
     */
    public byte[] pdf(String template, Map<String, Object> model) {
        var filled = new HashMap<>(model);
        filled.put("page", pages.printed());
        Body body = bodies.all().stream()
                .filter(known -> known.id().equals(CurrentBody.id()))
                .findFirst()
                .orElse(null);
        if (body != null) {
            filled.putIfAbsent("body", body.name());
            filled.putIfAbsent("demo", body.demo());
        }
        return pdf(Templates.text(template, filled), this::image);
    }

    private Optional<Path> image(UUID id) {
        return files.image(id).map(files::content);
    }

    /** Prints a well-formed XHTML text; what XML cannot hold is left out. Nothing is fetched but stored images. */
    static byte[] pdf(String text, Function<UUID, Optional<Path>> images) {
        try (var out = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
            font(builder, "regular", 400, FontStyle.NORMAL);
            font(builder, "600", 600, FontStyle.NORMAL);
            font(builder, "700", 700, FontStyle.NORMAL);
            font(builder, "italic", 400, FontStyle.ITALIC);
            builder.useColorProfile(COLOURS);
            builder.useUriResolver((base, uri) -> stored(uri));
            builder.useProtocolsStreamImplementation(address -> new StoredImage(images, address), STORED);
            builder.withHtmlContent(UNPRINTABLE.matcher(text).replaceAll(""), null);
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where an image of ours is read from; anything else has no address. */
    private static String stored(String uri) {
        var image = IMAGE.matcher(uri);
        return image.matches() ? STORED + ":" + image.group(1) : null;
    }

    /** An image of the store, or nothing. */
    private record StoredImage(Function<UUID, Optional<Path>> images, String address) implements FSStream {

        @Override
        public InputStream getStream() {
            return images.apply(UUID.fromString(address.substring(STORED.length() + 1)))
                    .map(StoredImage::opened)
                    .orElse(null);
        }

        private static InputStream opened(Path path) {
            try {
                return Files.newInputStream(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Reader getReader() {
            return null;
        }
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(() -> ttf(file), FAMILY, weight, style, true);
    }

    private static InputStream ttf(String file) {
        return Print.class.getResourceAsStream("/print/fonts/titillium-web-" + file + ".ttf");
    }
}
