package it.lario.foundations.processes;

import it.lario.ground.contributions.ListColumn;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The services that a document's processes give, in the register of documents. */
@Component
@Order(0)
class ServicesInRegister implements ListColumn {

    @Override
    public String list() {
        return "/documents";
    }

    @Override
    public String name() {
        return "services";
    }

    @Override
    public String sql() {
        return """
                select distinct d.id as record, s.id, s.name as label
                from process p join service s on s.body_id = :body and s.id = p.service_id, unnest(p.documents) d (id)
                where p.body_id = :body""";
    }
}
