package it.lario.foundations.organisation;

import it.lario.ground.contributions.Labels;
import it.lario.ground.tenancy.CurrentBody;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class OrganisationLabels implements Labels {

    private final JdbcClient jdbc;

    OrganisationLabels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> labels(Collection<UUID> ids) {
        var labels = new HashMap<UUID, String>();
        if (ids.isEmpty()) return labels;
        jdbc.sql("""
                select id, name from service where body_id = :body and id in (:ids)
                union all select id, name from site where body_id = :body and id in (:ids)""").param("body", CurrentBody.id()).param("ids", ids).query(row -> {
            labels.put(row.getObject("id", UUID.class), row.getString("name"));
        });
        return labels;
    }
}
