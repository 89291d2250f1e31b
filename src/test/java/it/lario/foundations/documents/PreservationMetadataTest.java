package it.lario.foundations.documents;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.ground.kernel.Ids;
import it.lario.ground.people.Body;
import it.lario.ground.people.PersonRef;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class PreservationMetadataTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private final PersonRef author = new PersonRef(Ids.next(), "Claudia <Orlando> & C.");
    private final Document document = new Document(
            new DocumentCard(
                    "PQ 01", "Titolo", DocumentType.PROCEDURE, Ids.next(), author.id(), List.of(), List.of(), null),
            author);
    private final Revision revision = new Revision(document, "Testo", author, DAY);
    private final Body body =
            new Body(Ids.next(), "prova", "Ente di prova", Body.Kind.OTHER, false, Body.Contacts.NONE);

    @Test
    void saysWhatTheFileIsWhoMadeItAndHowLongItIsKept() throws Exception {
        revision.verify(new PersonRef(Ids.next(), "Anna Bianchi"), DAY);
        revision.approve(new Approval("atto n. 1", DAY, DAY, DAY.plusYears(1)), new PersonRef(Ids.next(), "Giulia M."));
        var xml = read(PreservationMetadata.of(body, document, revision, "ab12", 10));
        assertThat(text(xml, "Impronta")).isEqualTo("ab12");
        assertThat(text(xml, "Algoritmo")).isEqualTo("SHA-256");
        assertThat(text(xml, "Oggetto")).isEqualTo("PQ 01 Titolo");
        assertThat(text(xml, "NumeroDocumento")).isEqualTo("atto n. 1");
        assertThat(text(xml, "TempoDiConservazione")).isEqualTo("10");
        assertThat(xml.getElementsByTagName("Denominazione").item(1).getTextContent())
                .isEqualTo("Claudia <Orlando> & C.");
    }

    @Test
    void forEverHasItsOwnNumber() throws Exception {
        revision.verify(new PersonRef(Ids.next(), "Anna Bianchi"), DAY);
        revision.approve(new Approval("atto n. 1", DAY, DAY, DAY.plusYears(1)), new PersonRef(Ids.next(), "Giulia M."));
        assertThat(text(read(PreservationMetadata.of(body, document, revision, "ab12", null)), "TempoDiConservazione"))
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
