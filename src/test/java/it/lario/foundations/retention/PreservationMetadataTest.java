package it.lario.foundations.retention;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.Acting;
import it.lario.Running;
import it.lario.foundations.documents.Document;
import it.lario.foundations.documents.DocumentType;
import it.lario.foundations.documents.Documents;
import it.lario.foundations.documents.Revision;
import it.lario.ground.kernel.Ids;
import it.lario.ground.people.Body;
import it.lario.ground.people.Role;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class PreservationMetadataTest extends Running {

    @Autowired
    ApplicationContext application;

    @Autowired
    Documents documents;

    private final Body body =
            new Body(Ids.next(), "prova", "Ente <di prova> & C.", Body.Kind.OTHER, false, Body.Contacts.NONE);
    private Document policy;
    private Revision text;

    @BeforeEach
    void find() {
        var acting = new Acting(application);
        policy = acting.as(
                Role.QUALITY_MANAGER,
                () -> documents.byType(DocumentType.POLICY).orElseThrow());
        text = acting.as(
                Role.QUALITY_MANAGER, () -> documents.inForce(policy.id()).orElseThrow());
    }

    @Test
    void saysWhatTheFileIsWhoMadeItAndHowLongItIsKept() throws Exception {
        var xml = read(PreservationMetadata.of(body, policy, text, "ab12", 10));
        assertThat(text(xml, "Impronta")).isEqualTo("ab12");
        assertThat(text(xml, "Algoritmo")).isEqualTo("SHA-256");
        assertThat(text(xml, "Oggetto")).isEqualTo(policy.label());
        assertThat(text(xml, "NumeroDocumento")).isEqualTo(text.act());
        assertThat(text(xml, "TempoDiConservazione")).isEqualTo("10");
        assertThat(text(xml, "Denominazione")).isEqualTo("Ente <di prova> & C.");
        assertThat(xml.getElementsByTagName("Denominazione").item(1).getTextContent())
                .isEqualTo(text.author().name());
    }

    @Test
    void forEverHasItsOwnNumber() throws Exception {
        assertThat(text(read(PreservationMetadata.of(body, policy, text, "ab12", null)), "TempoDiConservazione"))
                .isEqualTo("9999");
    }

    private static org.w3c.dom.Document read(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(org.w3c.dom.Document xml, String name) {
        return xml.getElementsByTagName(name).item(0).getTextContent();
    }
}
