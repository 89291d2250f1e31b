package it.lario.foundations.processes;

import it.lario.ground.contributions.BelongsToUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The processes that a unit runs. */
@Component
class ProcessesOfUnit extends BelongsToUnit {

    ProcessesOfUnit(JdbcClient jdbc) {
        super(jdbc, "processes.belongs", "/processes/", """
                select id, code || ' ' || name as label from process
                where body_id = :body and unit_id = :unit order by code""");
    }
}
