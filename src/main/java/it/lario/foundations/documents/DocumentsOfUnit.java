package it.lario.foundations.documents;

import it.lario.ground.contributions.BelongsToUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The documents that a unit keeps. */
@Component
class DocumentsOfUnit extends BelongsToUnit {

    DocumentsOfUnit(JdbcClient jdbc) {
        super(jdbc, "documents.belongs", "/documents/", """
                select id, code || ' ' || title as label from document
                where body_id = :body and unit_id = :unit order by code""");
    }
}
