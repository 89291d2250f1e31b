package it.lario.foundations.organisation;

import it.lario.ground.contributions.BelongsToUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The roles held for a unit, today or from a day to come. */
@Component
class RolesOfUnit extends BelongsToUnit {

    RolesOfUnit(JdbcClient jdbc) {
        super(jdbc, "organisation.belongs.role", "/people/", """
                select distinct p.id, p.name as label from appointment a join person p on p.id = a.person_id
                where a.body_id = :body and a.unit_id = :unit and (a.until is null or a.until >= :today)
                order by 2""");
    }
}
