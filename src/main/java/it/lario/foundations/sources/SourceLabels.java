package it.lario.foundations.sources;

import it.lario.ground.contributions.Labels;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class SourceLabels implements Labels {

    private final ExternalDocumentRepository sources;

    SourceLabels(ExternalDocumentRepository sources) {
        this.sources = sources;
    }

    @Override
    public Map<UUID, String> labels(Collection<UUID> ids) {
        return sources.findByIdIn(ids).stream()
                .collect(Collectors.toMap(ExternalDocument::id, ExternalDocument::label));
    }
}
