package it.lario.foundations.retention;

import it.lario.foundations.documents.Document;
import it.lario.foundations.documents.Revision;
import it.lario.ground.people.Body;
import it.lario.ground.people.PersonRef;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The metadata that annex 5 of the AgID guidelines on digital documents asks of an administrative document, for one approved
 * text. The registry mark stays that of the body's own protocol: Lario says "no registry" and gives the act.
 */
final class PreservationMetadata {

    /** Years of keeping that mean for ever. */
    private static final int PERMANENT = 9999;

    private final Body body;
    private final Document document;
    private final Revision revision;
    private final String sha256;
    private final Integer years;
    private final XMLStreamWriter xml;

    private PreservationMetadata(
            Body body, Document document, Revision revision, String sha256, Integer years, XMLStreamWriter xml) {
        this.body = body;
        this.document = document;
        this.revision = revision;
        this.sha256 = sha256;
        this.years = years;
        this.xml = xml;
    }

    /**
     * @param sha256 of the file that the metadata stand beside, hexadecimal
     * @param years of keeping, null for ever
     */
    static String of(Body body, Document document, Revision revision, String sha256, Integer years) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new PreservationMetadata(body, document, revision, sha256, years, xml).write();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        open("DocumentoAmministrativoInformatico");
        open("IdDoc");
        open("ImprontaCrittograficaDelDocumento");
        value("Impronta", sha256);
        value("Algoritmo", "SHA-256");
        close();
        value("Identificativo", revision.id().toString());
        close();
        value("ModalitaDiFormazione", "a");
        value("TipologiaDocumentale", document.type().name());
        open("DatiDiRegistrazione");
        value("TipologiaDiFlusso", "I");
        value("TipoRegistro", "Nessuno");
        value("DataRegistrazione", revision.approvedOn().toString());
        value("NumeroDocumento", revision.act() == null ? revision.label() : revision.act());
        close();
        people();
        open("ChiaveDescrittiva");
        value("Oggetto", document.label());
        close();
        open("Allegati");
        value("NumeroAllegati", "0");
        close();
        value("Riservato", "false");
        open("IdentificativoDelFormato");
        value("Formato", "application/pdf (PDF/A-2a)");
        open("ProdottoSoftware");
        value("NomeProdotto", "Lario");
        close();
        close();
        open("Verifica");
        for (String not : new String[] {"FirmatoDigitalmente", "SigillatoElettronicamente", "MarcaturaTemporale"})
            value(not, "false");
        close();
        value("NomeDelDocumento", revision.label());
        value("VersioneDelDocumento", revision.mark());
        if (revision.number() > 0 && !revision.takenOver()) change();
        value("TempoDiConservazione", String.valueOf(years == null ? PERMANENT : years));
        close();
        xml.writeEndDocument();
    }

    private void people() throws XMLStreamException {
        open("Soggetti");
        open("Ruolo");
        value("TipoRuolo", "Amministrazione che effettua la registrazione");
        value("Denominazione", body.name());
        if (body.contacts().fiscalCode() != null)
            value("CodiceFiscale", body.contacts().fiscalCode());
        close();
        if (!revision.takenOver()) person("Autore", revision.author());
        person("Verificatore", revision.verifier());
        person("Firmatario", revision.approver());
        close();
    }

    private void person(String role, PersonRef person) throws XMLStreamException {
        if (person == null) return;
        open("Ruolo");
        value("TipoRuolo", role);
        value("TipoSoggetto", "PF");
        value("Denominazione", person.name());
        close();
    }

    private void change() throws XMLStreamException {
        open("TracciatureModificheDocumento");
        value("TipoModifica", "Revisione");
        value("SoggettoAutoreDellaModifica", revision.author().name());
        value("DataModifica", revision.writtenOn().toString());
        value("Motivo", revision.reason());
        close();
    }

    private void open(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void value(String name, String text) throws XMLStreamException {
        open(name);
        xml.writeCharacters(text);
        close();
    }
}
