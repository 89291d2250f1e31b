package it.lario.foundations.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What identifies a document and says whom it concerns, apart from its text.
 *
 * @param owner who answers for its periodic review
 * @param distribution who must read it
 * @param reviewOn the day by which it must be looked at again, or null
 */
public record DocumentCard(
        String code,
        String title,
        DocumentType type,
        UUID unit,
        UUID owner,
        List<String> clauses,
        Distribution distribution,
        LocalDate reviewOn) {

    /** A document for the people of these units. */
    public DocumentCard(
            String code,
            String title,
            DocumentType type,
            UUID unit,
            UUID owner,
            List<String> clauses,
            List<UUID> units,
            LocalDate reviewOn) {
        this(code, title, type, unit, owner, clauses, Distribution.to(units), reviewOn);
    }
}
