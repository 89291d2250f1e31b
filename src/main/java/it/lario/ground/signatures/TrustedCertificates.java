package it.lario.ground.signatures;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The authorities that the body trusts, as files in a folder: certificates, and national trusted lists (ETSI TS 119 612). */
final class TrustedCertificates {

    private static final List<String> SERVICES = List.of("/CA/QC", "/TSA/QTST", "/TSA");
    private static final List<String> STANDING =
            List.of("/granted", "/recognisedatnationallevel", "/undersupervision", "/accredited");

    private final CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
    private final CertificateFactory factory;

    private TrustedCertificates() throws CertificateException {
        factory = CertificateFactory.getInstance("X.509");
    }

    /** A folder that is not there trusts nobody. */
    static CommonTrustedCertificateSource in(Path folder) throws IOException, CertificateException, XMLStreamException {
        var certificates = new TrustedCertificates();
        if (!Files.isDirectory(folder)) return certificates.trusted;
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) certificates.add(file);
        }
        return certificates.trusted;
    }

    private void add(Path file) throws IOException, CertificateException, XMLStreamException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xml")) list(file);
        else if (name.matches(".*\\.(pem|crt|cer|der)")) certificates(Files.readAllBytes(file));
    }

    private void certificates(byte[] bytes) throws CertificateException {
        for (var certificate : factory.generateCertificates(new ByteArrayInputStream(bytes)))
            trusted.addCertificate(new CertificateToken((X509Certificate) certificate));
    }

    /** Of a trusted list: the certificates of services for signatures and time-stamps that stand today. */
    private void list(Path file) throws IOException, XMLStreamException, CertificateException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try (var in = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            var service = new Service();
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamReader.START_ELEMENT) start(reader, service);
                if (event == XMLStreamReader.END_ELEMENT
                        && reader.getLocalName().equals("TSPService")) {
                    if (service.stands()) for (byte[] certificate : service.certificates) certificates(certificate);
                    service = new Service();
                }
            }
        }
    }

    private static void start(XMLStreamReader reader, Service service) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "ServiceHistory" -> service.past = true;
            case "ServiceTypeIdentifier" -> service.type(reader.getElementText());
            case "ServiceStatus" -> service.status(reader.getElementText());
            case "X509Certificate" -> service.certificate(reader.getElementText());
            default -> {
                // the rest of the list is for people
            }
        }
    }

    private static final class Service {

        private final java.util.ArrayList<byte[]> certificates = new java.util.ArrayList<>();
        private boolean past;
        private String type = "";
        private String status = "";

        void type(String text) {
            if (!past) type = text.strip();
        }

        void status(String text) {
            if (!past) status = text.strip();
        }

        void certificate(String text) {
            if (!past) certificates.add(Base64.getMimeDecoder().decode(text));
        }

        boolean stands() {
            return SERVICES.stream().anyMatch(type::endsWith)
                    && STANDING.stream().anyMatch(status::endsWith);
        }
    }
}
