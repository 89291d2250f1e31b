package it.lario.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Keeps a print and lets veraPDF judge it for PDF/A-2a and PDF/UA-1. */
final class Archival {

    private Archival() {}

    static void check(String name, byte[] pdf) {
        VeraGreenfieldFoundryProvider.initialise();
        try {
            Files.write(Files.createDirectories(Path.of("target/prints")).resolve(name + ".pdf"), pdf);
            for (var flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1))
                try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                    var result = validator.validate(parser);
                    assertThat(result.getFailedChecks())
                            .as(name + " as " + flavour)
                            .isEmpty();
                    assertThat(result.isCompliant()).as(name + " as " + flavour).isTrue();
                }
        } catch (IOException | VeraPDFException e) {
            throw new IllegalStateException(e);
        }
    }
}
