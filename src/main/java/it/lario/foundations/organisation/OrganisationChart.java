package it.lario.foundations.organisation;

import it.lario.ground.journal.Journal;
import it.lario.ground.people.Unit;
import it.lario.ground.people.Units;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organigramma as people edit it: ground keeps the units and says who may, here each step is noted. */
@Service
@Transactional
public class OrganisationChart {

    private final Units units;
    private final Journal journal;

    OrganisationChart(Units units, Journal journal) {
        this.units = units;
        this.journal = journal;
    }

    /** @param parent the unit above, or null for the top */
    public Unit create(String name, UUID parent) {
        Unit unit = units.create(name, parent);
        journal.note("organisation.unit-created", unit);
        return unit;
    }

    public Unit change(UUID id, int version, String name, UUID parent) {
        if (parent != null) units.get(parent);
        var before = units.get(id).fields();
        Unit unit = units.change(id, version, name, parent);
        journal.noteEdit("organisation.unit-changed", unit, before);
        return unit;
    }
}
