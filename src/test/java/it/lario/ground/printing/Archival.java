package it.lario.ground.printing;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.ground.pages.PrintedPages;
import it.lario.ground.pages.Templates;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Prints without Spring, and asks veraPDF whether what came out is archival and accessible. */
public final class Archival {

    private Archival() {}

    public static byte[] print(String template, Map<String, Object> model) throws Exception {
        return print(template, model, id -> Optional.empty());
    }

    /** @param images where each stored image is read from */
    public static byte[] print(String template, Map<String, Object> model, Function<UUID, Optional<Path>> images)
            throws Exception {
        var filled = new HashMap<>(model);
        filled.put("page", PrintedPages.pages().printed());
        return Print.pdf(Templates.text(template, filled), images);
    }

    /** PDF/A-2a and PDF/UA-1; a failure names the rules that are broken. */
    public static void assertSound(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (var flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1))
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                assertThat(result.getTestAssertions().stream()
                                .map(broken -> broken.getRuleId() + " " + broken.getMessage() + " "
                                        + broken.getErrorMessage() + " at " + broken.getLocation())
                                .distinct()
                                .limit(10)
                                .toList())
                        .as(flavour.toString())
                        .isEmpty();
                assertThat(result.isCompliant()).isTrue();
            }
    }
}
