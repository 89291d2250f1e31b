package it.lario.foundations.organisation;

import it.lario.ground.contributions.BelongsToUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The services that a unit gives. */
@Component
class ServicesOfUnit extends BelongsToUnit {

    ServicesOfUnit(JdbcClient jdbc) {
        super(jdbc, "organisation.belongs.service", "/services/", """
                select id, name as label from service
                where body_id = :body and unit_id = :unit order by name""");
    }
}
