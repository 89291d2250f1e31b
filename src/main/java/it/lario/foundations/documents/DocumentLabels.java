package it.lario.foundations.documents;

import it.lario.ground.contributions.Labels;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class DocumentLabels implements Labels {

    private final DocumentRepository documents;

    DocumentLabels(DocumentRepository documents) {
        this.documents = documents;
    }

    @Override
    public Map<UUID, String> labels(Collection<UUID> ids) {
        return documents.findByIdIn(ids).stream().collect(Collectors.toMap(Document::id, Document::label));
    }
}
