package it.lario.foundations.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a module knows of a document's revisions from before Lario. */
public interface EarlierHistory {

    /** @param status message key of how it ended; @param file null when none was kept, its name and SHA-256 too */
    record Earlier(
            String code,
            String mark,
            LocalDate datedOn,
            String status,
            String act,
            String reason,
            UUID file,
            String fileName,
            String sha256) {}

    /** Last first. */
    List<Earlier> of(UUID document);
}
