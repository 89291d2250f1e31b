package it.lario.foundations.improvement;

import it.lario.ground.contributions.Labels;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class ImprovementLabels implements Labels {

    private final NonconformityRepository nonconformities;
    private final ActionRepository actions;

    ImprovementLabels(NonconformityRepository nonconformities, ActionRepository actions) {
        this.nonconformities = nonconformities;
        this.actions = actions;
    }

    @Override
    public Map<UUID, String> labels(Collection<UUID> ids) {
        var labels = new HashMap<UUID, String>();
        nonconformities
                .findByIdIn(List.copyOf(ids))
                .forEach(nonconformity -> labels.put(nonconformity.id(), nonconformity.label()));
        actions.findByIdInOrderById(List.copyOf(ids)).forEach(action -> labels.put(action.id(), action.label()));
        return labels;
    }
}
