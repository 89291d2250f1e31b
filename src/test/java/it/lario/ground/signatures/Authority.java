package it.lario.ground.signatures;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.cades.CAdESSignatureParameters;
import eu.europa.esig.dss.cades.signature.CAdESService;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certification authority that tests make, and people who sign with its certificates. */
public final class Authority {

    /** Says that the certificate lives too short a time to be revoked (ETSI EN 319 412-1, 5.2). */
    private static final ASN1ObjectIdentifier SHORT_TERM = new ASN1ObjectIdentifier("0.4.0.194121.2.1");

    private final KeyPair keys = keys();
    private final X509Certificate certificate;
    private final X500Name name;

    public Authority(String commonName) throws Exception {
        name = new X500Name("CN=" + commonName + ",O=Autorità di prova,C=IT");
        Instant now = Instant.now();
        certificate =
                certificate(name, keys, now.minus(Duration.ofDays(3650)), now.plus(Duration.ofDays(3650)), true, false);
    }

    /** Somebody with a key and a certificate of this authority. */
    public record Signer(KeyPair keys, X509Certificate certificate, X509Certificate authority) {

        public byte[] pades(byte[] pdf, Instant at) throws Exception {
            var parameters = new PAdESSignatureParameters();
            parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
            parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
            parameters.setSigningCertificate(new CertificateToken(certificate));
            parameters.setCertificateChain(new CertificateToken(certificate), new CertificateToken(authority));
            parameters.bLevel().setSigningDate(Date.from(at));
            var service = new PAdESService(quiet());
            DSSDocument document = new InMemoryDocument(pdf, "a.pdf");
            return bytes(
                    service.signDocument(document, parameters, signed(service.getDataToSign(document, parameters))));
        }

        public byte[] cades(byte[] content, boolean enveloping) throws Exception {
            var parameters = new CAdESSignatureParameters();
            parameters.setSignatureLevel(SignatureLevel.CAdES_BASELINE_B);
            parameters.setSignaturePackaging(enveloping ? SignaturePackaging.ENVELOPING : SignaturePackaging.DETACHED);
            parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
            parameters.setSigningCertificate(new CertificateToken(certificate));
            parameters.setCertificateChain(new CertificateToken(certificate), new CertificateToken(authority));
            var service = new CAdESService(quiet());
            DSSDocument document = new InMemoryDocument(content, "a.txt");
            return bytes(
                    service.signDocument(document, parameters, signed(service.getDataToSign(document, parameters))));
        }

        private SignatureValue signed(ToBeSigned data) throws Exception {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(data.getBytes());
            return new SignatureValue(SignatureAlgorithm.RSA_SHA256, signature.sign());
        }

        private static byte[] bytes(DSSDocument document) throws Exception {
            var out = new ByteArrayOutputStream();
            document.writeTo(out);
            return out.toByteArray();
        }

        /** Signing with an expired certificate is what the test is about. */
        private static CommonCertificateVerifier quiet() {
            var verifier = new CommonCertificateVerifier(true);
            verifier.setAIASource(null);
            verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
            return verifier;
        }
    }

    public Signer signer(String commonName, Instant from, Instant until, boolean shortTerm) throws Exception {
        KeyPair own = keys();
        var subject = new X500Name("CN=" + commonName + ",C=IT");
        return new Signer(own, certificate(subject, own, from, until, false, shortTerm), certificate);
    }

    public X509Certificate certificate() {
        return certificate;
    }

    private X509Certificate certificate(
            X500Name subject, KeyPair of, Instant from, Instant until, boolean authority, boolean shortTerm)
            throws Exception {
        var builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.valueOf(System.nanoTime()),
                Date.from(from),
                Date.from(until),
                subject,
                of.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
        builder.addExtension(
                Extension.keyUsage,
                true,
                new KeyUsage(authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.nonRepudiation));
        if (shortTerm) builder.addExtension(SHORT_TERM, false, DERNull.INSTANCE);
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
    }

    private static KeyPair keys() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }
}
