package it.lario.foundations.improvement;

import it.lario.ground.tenancy.CurrentBody;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which actions treat which nonconformities: one action may treat many. */
@Component
class Links {

    private final JdbcClient jdbc;

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void link(UUID nonconformity, UUID action) {
        jdbc.sql("""
                insert into nonconformity_action (body_id, nonconformity_id, action_id) values (?, ?, ?)
                on conflict do nothing""").params(CurrentBody.id(), nonconformity, action).update();
    }

    List<UUID> actionsOf(UUID nonconformity) {
        return ids(
                "select action_id from nonconformity_action where body_id = ? and nonconformity_id = ?", nonconformity);
    }

    List<UUID> nonconformitiesOf(UUID action) {
        return ids("select nonconformity_id from nonconformity_action where body_id = ? and action_id = ?", action);
    }

    private List<UUID> ids(String sql, UUID id) {
        return jdbc.sql(sql).params(CurrentBody.id(), id).query(UUID.class).list();
    }
}
