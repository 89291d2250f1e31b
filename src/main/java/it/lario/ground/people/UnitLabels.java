package it.lario.ground.people;

import it.lario.ground.contributions.Labels;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class UnitLabels implements Labels {

    private final UnitRepository units;

    UnitLabels(UnitRepository units) {
        this.units = units;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> labels(Collection<UUID> ids) {
        return units.findByIdIn(ids).stream().collect(Collectors.toMap(Unit::id, Unit::name));
    }
}
