package it.lario.foundations.improvement;

import it.lario.ground.contributions.BelongsToUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The nonconformities that a unit has still to treat. */
@Component
class NonconformitiesOfUnit extends BelongsToUnit {

    NonconformitiesOfUnit(JdbcClient jdbc) {
        super(jdbc, "improvement.belongs", "/nonconformities/", """
                select id, year || '/' || lpad(number::text, 3, '0') || ' ' || title as label from nonconformity
                where body_id = :body and unit_id = :unit and status <> 'CLOSED' order by year, number""");
    }
}
