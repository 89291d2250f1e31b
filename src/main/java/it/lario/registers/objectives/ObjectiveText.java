package it.lario.registers.objectives;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The part of an objective that people write: its sheet and the phases of the work. */
@MappedSuperclass
public abstract class ObjectiveText extends BodyRecord {

    private String title;
    private UUID unitId;
    private UUID serviceId;

    @Enumerated(EnumType.STRING)
    private Category category;

    private PersonRef owner;
    private UUID parentId;
    private LocalDate startsOn;
    private LocalDate dueOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private ObjectiveSheet sheet;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Phase.Kept> phases = List.of();

    void describe(Goal goal, PersonRef owner) {
        if (!goal.dueOn().isAfter(goal.startsOn())) throw RuleBroken.at("dueOn", "objectives.due-before-set");
        keep(Phase.planned(goal.phases(), phases()));
        title = goal.title();
        unitId = goal.unit();
        serviceId = goal.service();
        category = goal.category();
        this.owner = owner;
        parentId = goal.parent();
        startsOn = goal.startsOn();
        dueOn = goal.dueOn();
        sheet = goal.sheet();
    }

    void finish(UUID phase, LocalDate on, String note, LocalDate today) {
        if (phases().stream().noneMatch(one -> one.id().equals(phase)))
            throw RuleBroken.at("phase", "objectives.phase-unknown");
        keep(phases().stream()
                .map(one -> one.id().equals(phase) ? one.done(on, note, today) : one)
                .toList());
    }

    private void keep(List<Phase> planned) {
        phases = planned.stream().map(Phase.Kept::of).toList();
    }

    @Override
    public String label() {
        return title;
    }

    @Override
    public String path() {
        return "/objectives/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("objectives")
                .with("title", title)
                .with("category", category)
                .with("unit", unitId)
                .with("service", serviceId)
                .with("owner", owner)
                .with("parent", parentId)
                .with("mission", sheet.mission())
                .with("programme", sheet.programme())
                .with("section", sheet.section())
                .with("act", sheet.act())
                .with("description", sheet.description())
                .with("impact", sheet.impact())
                .with("stakeholders", sheet.stakeholders())
                .with("benchmark", sheet.benchmark())
                .with("startsOn", startsOn)
                .with("dueOn", dueOn)
                .with("how", sheet.how())
                .with("phaseName", phases().stream().map(Phase::name).toList())
                .with("phaseFrom", phases().stream().map(Phase::from).toList())
                .with("phaseTo", phases().stream().map(Phase::to).toList())
                .with("resources", sheet.resources())
                .with("method", sheet.method())
                .map();
    }

    public String title() {
        return title;
    }

    /** Null for the whole body. */
    public UUID unitId() {
        return unitId;
    }

    public UUID serviceId() {
        return serviceId;
    }

    public Category category() {
        return category;
    }

    public PersonRef owner() {
        return owner;
    }

    /** The objective that this one serves, or null. */
    public UUID parentId() {
        return parentId;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public ObjectiveSheet sheet() {
        return sheet;
    }

    public List<Phase> phases() {
        return phases.stream().map(Phase.Kept::phase).toList();
    }
}
