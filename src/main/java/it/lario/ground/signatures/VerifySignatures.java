package it.lario.ground.signatures;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.jaxb.object.Message;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import it.lario.ground.quarantine.Specimen;
import it.lario.ground.quarantine.Task;
import it.lario.ground.signatures.Signature.Verdict;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;

/** Verifies the signatures of a PDF (PAdES) or an envelope (CAdES) with what is at hand: nothing is fetched. */
public final class VerifySignatures implements Task<Verified> {

    /** The option that names the folder of trusted certificates. */
    static final String TRUST = "trust";

    /** The option that names the document of a signature that stands apart from it. */
    static final String ORIGINAL = "original";

    private static final String NO_REVOCATION_DATA = "BBB_XCV_IRDPFC_ANS";

    /** The verifier's words for missing revocation data, and for what follows from it. */
    private static final Set<String> REVOCATION_MISSING = Set.of(NO_REVOCATION_DATA, "BBB_XCV_SUB_ANS");

    @Override
    public Verified on(Specimen specimen) throws Exception {
        var verifier = new CommonCertificateVerifier(true);
        verifier.setAIASource(null);
        verifier.setTrustedCertSources(
                TrustedCertificates.in(Path.of(specimen.options().get(TRUST))));
        var signed = SignedDocumentValidator.fromDocument(new FileDocument(specimen.file()));
        signed.setCertificateVerifier(verifier);
        String original = specimen.options().get(ORIGINAL);
        List<DSSDocument> originals = original == null ? List.of() : List.of(new FileDocument(original));
        signed.setDetachedContents(originals);
        var reports = signed.validateDocument();
        var verdicts = new ArrayList<Signature>();
        for (SignatureWrapper signature : reports.getDiagnosticData().getSignatures())
            verdicts.add(judged(signature, reports.getSimpleReport()));
        return new Verified(verdicts);
    }

    private static Signature judged(SignatureWrapper signature, SimpleReport report) {
        CertificateWrapper certificate = signature.getSigningCertificate();
        Instant stamped = signature.getTLevelTimestamps().stream()
                .filter(stamp -> stamp.isMessageImprintDataIntact() && stamp.isSignatureIntact())
                .map(stamp -> stamp.getProductionTime().toInstant())
                .min(Instant::compareTo)
                .orElse(null);
        Instant claimed = instant(signature.getClaimedSigningTime());
        Verdict verdict = verdict(signature, certificate, stamped == null ? claimed : stamped, report);
        SubIndication detail = report.getSubIndication(signature.getId());
        return new Signature(
                String.valueOf(signature.getSignatureFormat()),
                certificate == null ? "" : name(certificate),
                certificate == null ? "" : certificate.getCertificateIssuerDN(),
                claimed,
                stamped,
                verdict,
                verdict == Verdict.INDETERMINATE && detail != null ? detail.name() : null);
    }

    /** What harms most is said first: a changed document makes every other question idle. */
    private static Verdict verdict(
            SignatureWrapper signature, CertificateWrapper certificate, Instant at, SimpleReport report) {
        Indication indication = report.getIndication(signature.getId());
        SubIndication detail = report.getSubIndication(signature.getId());
        if (detail == SubIndication.SIGNED_DATA_NOT_FOUND) return Verdict.DETACHED;
        if (!signature.isSignatureIntact() || changedAfter(signature)) return Verdict.ALTERED;
        if (certificate == null || !signature.isTrustedChain()) return Verdict.UNTRUSTED;
        if (at != null
                && (at.isBefore(instant(certificate.getNotBefore())) || at.isAfter(instant(certificate.getNotAfter()))))
            return Verdict.EXPIRED;
        if (indication == Indication.TOTAL_PASSED) return Verdict.VALID;
        if (String.valueOf(detail).contains("REVOKED")) return Verdict.REVOKED;
        return onlyRevocationMissing(report, signature.getId()) ? Verdict.NO_REVOCATION : Verdict.INDETERMINATE;
    }

    private static boolean onlyRevocationMissing(SimpleReport report, String signature) {
        var errors = report.getAdESValidationErrors(signature).stream()
                .map(Message::getKey)
                .toList();
        return errors.contains(NO_REVOCATION_DATA) && REVOCATION_MISSING.containsAll(errors);
    }

    /** Further signatures may follow in a PDF; anything else that follows was not signed. */
    private static boolean changedAfter(SignatureWrapper signature) {
        return signature.getPDFRevision() != null
                && (!signature.getPdfUndefinedChanges().isEmpty()
                        || !signature.getPdfAnnotationChanges().isEmpty()
                        || !signature.getPdfPageDifferenceConcernedPages().isEmpty());
    }

    private static String name(CertificateWrapper certificate) {
        String name = certificate.getCommonName();
        return name == null || name.isBlank() ? certificate.getCertificateDN() : name;
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }
}
