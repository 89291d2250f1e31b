package it.lario.ground.people;

import it.lario.ground.contributions.BelongsToUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open units that depend on a unit. */
@Component
class UnitsBelow extends BelongsToUnit {

    UnitsBelow(JdbcClient jdbc) {
        super(jdbc, "people.belongs", "/units/", """
                select id, name as label from unit
                where body_id = :body and parent_id = :unit and closed_on is null order by name""");
    }
}
