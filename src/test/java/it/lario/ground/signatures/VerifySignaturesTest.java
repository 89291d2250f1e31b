package it.lario.ground.signatures;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.ground.quarantine.LongRoom;
import it.lario.ground.quarantine.Specimen;
import it.lario.ground.reading.Made;
import it.lario.ground.signatures.Signature.Verdict;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each signature gets the verdict that it deserves, without a network, within the bounds of a hostile file. */
class VerifySignaturesTest {

    private static final Instant NOW = Instant.now();

    private static LongRoom room;
    private static Authority known;
    private static Authority.Signer signer;
    private static byte[] pdf;

    @TempDir
    Path folder;

    private Path trust;

    @BeforeAll
    static void prepare() throws Exception {
        room = new LongRoom();
        known = new Authority("Autorità nota");
        signer = known.signer("Rossi Maria", NOW.minus(Duration.ofDays(30)), NOW.plus(Duration.ofDays(300)), false);
        pdf = Made.bytes(Made.pdf(1, "Determina"));
    }

    @AfterAll
    static void withinTheBounds() {
        room.close();
        assertThat(room.slowestMilliseconds()).isLessThan(10_000);
        assertThat(room.largestMegabytes()).isLessThan(512);
    }

    @BeforeEach
    void trust() throws Exception {
        trust = Files.createDirectories(folder.resolve("trust"));
        Files.writeString(trust.resolve("autorita.pem"), pem(known));
    }

    @Test
    void aSignatureWithoutRevocationDataIsWholeAndNoMore() throws Exception {
        var signed = verified("a.pdf", signer.pades(pdf, NOW));
        assertThat(signed.verdict()).isEqualTo(Verdict.NO_REVOCATION);
        assertThat(signed.signer()).isEqualTo("Rossi Maria");
        assertThat(signed.issuer()).contains("Autorità nota");
        assertThat(signed.claimedAt()).isBetween(NOW.minusSeconds(2), NOW.plusSeconds(1));
        assertThat(signed.stampedAt()).isNull();
        assertThat(signed.format()).startsWith("PAdES");
    }

    @Test
    void aCertificateThatCannotBeRevokedMakesItValid() throws Exception {
        var brief = known.signer("Verdi Luca", NOW.minus(Duration.ofHours(1)), NOW.plus(Duration.ofHours(12)), true);
        assertThat(verified("a.pdf", brief.pades(pdf, NOW)).verdict()).isEqualTo(Verdict.VALID);
        assertThat(verified("a.txt.p7m", brief.cades("Testo".getBytes(StandardCharsets.UTF_8), true))
                        .verdict())
                .isEqualTo(Verdict.VALID);
    }

    @Test
    void oneByteChangedIsAlteration() throws Exception {
        byte[] signed = signer.pades(pdf, NOW);
        String text = new String(signed, StandardCharsets.ISO_8859_1);
        signed[text.indexOf("/MediaBox") + 11] ^= 1;
        assertThat(verified("a.pdf", signed).verdict()).isEqualTo(Verdict.ALTERED);
    }

    @Test
    void wordsAddedAfterTheSignatureAreAlteration() throws Exception {
        byte[] signed = signer.pades(pdf, NOW);
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(signed)) {
            var page = document.getPage(0);
            try (var content = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 400);
                content.showText("e altro");
                content.endText();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            page.getResources().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        assertThat(verified("a.pdf", out.toByteArray()).verdict()).isEqualTo(Verdict.ALTERED);
    }

    @Test
    void aSecondSignatureDoesNotSpoilTheFirst() throws Exception {
        var other = known.signer("Bianchi Anna", NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(100)), false);
        var both = room.ask(
                VerifySignatures.class, specimen("a.pdf", other.pades(signer.pades(pdf, NOW), NOW)), Verified.class);
        assertThat(both.signatures())
                .extracting(Signature::signer, Signature::verdict)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Rossi Maria", Verdict.NO_REVOCATION),
                        org.assertj.core.groups.Tuple.tuple("Bianchi Anna", Verdict.NO_REVOCATION));
    }

    @Test
    void anAuthorityThatNobodyTrustsProvesNothing() throws Exception {
        var stranger = new Authority("Sconosciuta")
                .signer("Rossi Maria", NOW.minus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(1)), false);
        assertThat(verified("a.pdf", stranger.pades(pdf, NOW)).verdict()).isEqualTo(Verdict.UNTRUSTED);
        Files.delete(trust.resolve("autorita.pem"));
        assertThat(verified("a.pdf", signer.pades(pdf, NOW)).verdict()).isEqualTo(Verdict.UNTRUSTED);
    }

    @Test
    void aCertificateExpiredWhenSigningIsSaidSo() throws Exception {
        var late = known.signer("Neri Carla", NOW.minus(Duration.ofDays(400)), NOW.minus(Duration.ofDays(35)), false);
        assertThat(verified("a.pdf", late.pades(pdf, NOW)).verdict()).isEqualTo(Verdict.EXPIRED);
    }

    @Test
    void aSignatureApartNeedsItsDocument() throws Exception {
        byte[] text = "Testo della determina".getBytes(StandardCharsets.UTF_8);
        byte[] apart = signer.cades(text, false);
        assertThat(verified("a.txt.p7m", apart).verdict()).isEqualTo(Verdict.DETACHED);
        assertThat(verifiedWith(text, apart)).isEqualTo(Verdict.NO_REVOCATION);
        assertThat(verifiedWith("Altro testo".getBytes(StandardCharsets.UTF_8), apart))
                .isEqualTo(Verdict.ALTERED);
    }

    @Test
    void aTrustedListNamesTheAuthoritiesThatStandToday() throws Exception {
        Files.delete(trust.resolve("autorita.pem"));
        Files.writeString(trust.resolve("it.xml"), list("granted"));
        assertThat(verified("a.pdf", signer.pades(pdf, NOW)).verdict()).isEqualTo(Verdict.NO_REVOCATION);
        Files.writeString(trust.resolve("it.xml"), list("withdrawn"));
        assertThat(verified("a.pdf", signer.pades(pdf, NOW)).verdict()).isEqualTo(Verdict.UNTRUSTED);
    }

    private static String list(String status) throws Exception {
        return "<TrustServiceStatusList xmlns=\"http://uri.etsi.org/02231/v2#\"><TSPService><ServiceInformation>"
                + "<ServiceTypeIdentifier>http://uri.etsi.org/TrstSvc/Svctype/CA/QC</ServiceTypeIdentifier>"
                + "<ServiceDigitalIdentity><DigitalId><X509Certificate>"
                + Base64.getEncoder().encodeToString(known.certificate().getEncoded())
                + "</X509Certificate></DigitalId></ServiceDigitalIdentity>"
                + "<ServiceStatus>http://uri.etsi.org/TrstSvc/TrustedList/Svcstatus/" + status + "</ServiceStatus>"
                + "</ServiceInformation></TSPService></TrustServiceStatusList>";
    }

    private static String pem(Authority authority) throws Exception {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(authority.certificate().getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }

    private Verdict verifiedWith(byte[] original, byte[] signature) throws Exception {
        var specimen = specimen("a.txt.p7m", signature);
        var options = new HashMap<>(specimen.options());
        options.put(
                VerifySignatures.ORIGINAL,
                Files.write(folder.resolve("original"), original).toString());
        return room.ask(VerifySignatures.class, new Specimen(specimen.file(), specimen.name(), options), Verified.class)
                .signatures()
                .get(0)
                .verdict();
    }

    private Signature verified(String name, byte[] content) throws Exception {
        var found = room.ask(VerifySignatures.class, specimen(name, content), Verified.class);
        assertThat(found.signatures()).hasSize(1);
        return found.signatures().get(0);
    }

    private Specimen specimen(String name, byte[] content) throws Exception {
        var options = new HashMap<String, String>();
        options.put(VerifySignatures.TRUST, trust.toString());
        return new Specimen(Files.write(folder.resolve("file"), content).toString(), name, options);
    }
}
