package it.lario.foundations.organisation;

import it.lario.ground.contributions.BelongsToUnit;
import it.lario.ground.contributions.Said;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.Unit;
import it.lario.ground.people.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organigramma as people edit it: ground keeps the units and says who may, here each step is noted. */
@Service
@Transactional
public class OrganisationChart {

    private final Units units;
    private final Journal journal;
    private final List<BelongsToUnit> registers;

    OrganisationChart(Units units, Journal journal, List<BelongsToUnit> registers) {
        this.units = units;
        this.journal = journal;
        this.registers = registers;
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

    /** Ends a unit to which nothing belongs any more. */
    public Unit close(UUID id, LocalDate on) {
        Unit unit = units.close(id, on);
        int left = belonging(id).size();
        if (left > 0) throw new RuleBroken("organisation.unit-in-use", unit.name(), left);
        journal.note("organisation.unit-closed", unit, "people.closedOn", Rome.date(on));
        return unit;
    }

    public Unit reopen(UUID id) {
        Unit unit = units.reopen(id);
        journal.note("organisation.unit-reopened", unit);
        return unit;
    }

    /** What belongs to the unit itself: it is moved or ended before the unit closes. */
    @Transactional(readOnly = true)
    public List<Said> belonging(UUID unit) {
        return registers.stream()
                .flatMap(register -> register.belonging(unit).stream())
                .toList();
    }
}
