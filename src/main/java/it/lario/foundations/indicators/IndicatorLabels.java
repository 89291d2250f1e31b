package it.lario.foundations.indicators;

import it.lario.ground.contributions.Labels;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class IndicatorLabels implements Labels {

    private final IndicatorRepository indicators;

    IndicatorLabels(IndicatorRepository indicators) {
        this.indicators = indicators;
    }

    @Override
    public Map<UUID, String> labels(Collection<UUID> ids) {
        return indicators.findByIdIn(ids).stream().collect(Collectors.toMap(Indicator::id, Indicator::label));
    }
}
