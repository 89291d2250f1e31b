package it.lario.registers.risks;

import it.lario.ground.contributions.Labels;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class RiskLabels implements Labels {

    private final RiskRepository risks;
    private final OpportunityRepository opportunities;

    RiskLabels(RiskRepository risks, OpportunityRepository opportunities) {
        this.risks = risks;
        this.opportunities = opportunities;
    }

    @Override
    public Map<UUID, String> labels(Collection<UUID> ids) {
        var labels = new HashMap<UUID, String>();
        risks.findByIdIn(ids).forEach(risk -> labels.put(risk.id(), risk.label()));
        opportunities.findByIdIn(ids).forEach(opportunity -> labels.put(opportunity.id(), opportunity.label()));
        return labels;
    }
}
