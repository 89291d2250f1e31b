package it.lario.foundations.documents;

import it.lario.ground.contributions.BelongsToUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The documents that a unit keeps; those withdrawn are only remembered. */
@Component
class DocumentsOfUnit extends BelongsToUnit {

    DocumentsOfUnit(JdbcClient jdbc) {
        super(jdbc, "documents.belongs", "/documents/", """
                select d.id, d.code || ' ' || d.title as label from document d
                where d.body_id = :body and d.unit_id = :unit and not exists (select from revision r
                    where r.body_id = :body and r.document_id = d.id and r.status = 'WITHDRAWN') order by d.code""");
    }
}
