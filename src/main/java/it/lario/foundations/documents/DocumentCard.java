package it.lario.foundations.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What identifies a document and says whom it concerns, apart from its text.
 *
 * @param owner who answers for its periodic review
 * @param distribution the units whose people must read it
 * @param reviewOn the day by which it must be looked at again, or null
 */
public record DocumentCard(
        String code,
        String title,
        DocumentType type,
        UUID unit,
        UUID owner,
        List<String> clauses,
        List<UUID> distribution,
        LocalDate reviewOn) {}
