package it.lario.registers.objectives;

import it.lario.ground.contributions.Labels;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class ObjectiveLabels implements Labels {

    private final ObjectiveRepository objectives;

    ObjectiveLabels(ObjectiveRepository objectives) {
        this.objectives = objectives;
    }

    @Override
    public Map<UUID, String> labels(Collection<UUID> ids) {
        return objectives.findByIdIn(ids).stream().collect(Collectors.toMap(Objective::id, Objective::label));
    }
}
