package it.lario.registers.context;

import it.lario.ground.contributions.BelongsToUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The compliance obligations that a unit answers for. */
@Component
class ObligationsOfUnit extends BelongsToUnit {

    ObligationsOfUnit(JdbcClient jdbc) {
        super(jdbc, "context.belongs", "/obligations/", """
                select id, title as label from obligation
                where body_id = :body and unit_id = :unit and closed_on is null order by title""");
    }
}
