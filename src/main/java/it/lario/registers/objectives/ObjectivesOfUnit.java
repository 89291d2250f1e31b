package it.lario.registers.objectives;

import it.lario.ground.contributions.BelongsToUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The objectives that a unit still works towards. */
@Component
class ObjectivesOfUnit extends BelongsToUnit {

    ObjectivesOfUnit(JdbcClient jdbc) {
        super(jdbc, "objectives.belongs", "/objectives/", """
                select id, title as label from objective
                where body_id = :body and unit_id = :unit and status in ('DRAFT', 'ACTIVE') order by title""");
    }
}
