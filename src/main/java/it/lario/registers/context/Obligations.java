package it.lario.registers.context;

import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import it.lario.ground.people.Units;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compliance obligations: kept by their owner and by those who lead the unit concerned. */
@Service
@Transactional
public class Obligations {

    private final ObligationRepository obligations;
    private final Watch watch;
    private final Units units;
    private final People people;

    Obligations(ObligationRepository obligations, Watch watch, Units units, People people) {
        this.obligations = obligations;
        this.watch = watch;
        this.units = units;
        this.people = people;
    }

    public Obligation register(Obligation.Text text, LocalDate identifiedOn, LocalDate reviewOn) {
        watch.requireRegistering();
        if (text.unit() != null) units.requireOpen("unit", text.unit());
        var owner = people.named("owner", text.owner());
        var obligation = obligations.saveAndFlush(new Obligation(text, owner, identifiedOn, reviewOn, Rome.today()));
        watch.registered(obligation);
        return obligation;
    }

    public Obligation change(UUID id, int version, Obligation.Text text) {
        Obligation obligation = kept(id);
        obligation.expect(version);
        if (text.unit() != null) units.requireOpen("unit", text.unit());
        var before = obligation.fields();
        obligation.describe(text, people.named("owner", text.owner()));
        watch.changed(obligation, before);
        return obligation;
    }

    public Obligation check(UUID id, Obligation.State found, String evidence, LocalDate on, LocalDate nextOn) {
        Obligation obligation = kept(id);
        obligation.check(found, evidence, on, nextOn, Rome.today());
        watch.reviewed(obligation, found.outcome(), on, evidence);
        return obligation;
    }

    public Obligation close(UUID id, String reason, LocalDate on) {
        Obligation obligation = kept(id);
        obligation.close(reason, on, Rome.today());
        watch.closed(obligation);
        return obligation;
    }

    @Transactional(readOnly = true)
    public Obligation get(UUID id) {
        return obligations.findById(id).orElseThrow(NotFound::new);
    }

    boolean mayKeep(Obligation obligation) {
        return watch.mayKeep(obligation)
                || obligation.unitId() != null
                        && people.current().isFor(obligation.unitId(), Role.EXECUTIVE, Role.QUALITY_LIAISON);
    }

    private Obligation kept(UUID id) {
        Obligation obligation = get(id);
        if (!mayKeep(obligation)) throw new Forbidden();
        return obligation;
    }
}
