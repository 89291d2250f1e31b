package it.lario.foundations.processes;

import it.lario.ground.contributions.ListColumn;
import org.springframework.stereotype.Component;

/** The processes that work with a document, in the register of documents. */
@Component
class ProcessesInRegister implements ListColumn {

    @Override
    public String list() {
        return "/documents";
    }

    @Override
    public String name() {
        return "processes";
    }

    @Override
    public String sql() {
        return """
                select d.id as record, p.id, p.name as label from process p, unnest(p.documents) d (id)
                where p.body_id = :body""";
    }
}
