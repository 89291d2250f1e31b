package it.lario.foundations.retention;

import it.lario.foundations.documents.Discarding;
import it.lario.foundations.documents.DocumentType;
import it.lario.foundations.documents.Revision.Status;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A text that left force, as a list of discard names it, kept or discarded.
 *
 * @param mark of the revision, as its office writes it
 * @param years null for a text that is kept for ever; {@code basis} null while the default holds
 * @param sha256 of what was approved
 * @param file its name; null for a text written in Lario
 */
public record EndedText(
        UUID id,
        String code,
        String title,
        String mark,
        DocumentType type,
        Status status,
        LocalDate inForceOn,
        LocalDate supersededOn,
        Integer years,
        String basis,
        LocalDate keptUntil,
        String sha256,
        String file) {

    public String path() {
        return "/revisions/" + id;
    }

    Discarding.Term term() {
        return new Discarding.Term(years, basis == null ? "" : basis, keptUntil);
    }
}
