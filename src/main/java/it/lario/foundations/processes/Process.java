package it.lario.foundations.processes;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import it.lario.ground.tenancy.Searched;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How one piece of the body's work is done. A sheet may be kept unfinished: {@link #missing()} says what it lacks. */
@Entity
public class Process extends BodyRecord {

    /** GOVERNING steers the body, OPERATIONAL gives a service, SUPPORT serves the others. */
    public enum Kind {
        GOVERNING,
        OPERATIONAL,
        SUPPORT
    }

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private UUID serviceId;
    private UUID unitId;
    private PersonRef owner;
    private String purpose;
    private String inputs;
    private String outputs;
    private String controls;
    private List<String> clauses;
    private List<UUID> documents = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Step> steps;

    protected Process() {}

    Process(Sheet sheet, PersonRef owner) {
        describe(sheet, owner);
    }

    void describe(Sheet sheet, PersonRef owner) {
        check(sheet.steps());
        this.code = sheet.code();
        this.name = sheet.name();
        this.kind = sheet.kind();
        this.serviceId = sheet.service();
        this.unitId = sheet.unit();
        this.owner = owner;
        this.purpose = sheet.purpose();
        this.inputs = sheet.inputs();
        this.outputs = sheet.outputs();
        this.controls = sheet.controls();
        this.clauses = List.copyOf(sheet.clauses());
        this.steps = List.copyOf(sheet.steps());
    }

    private static void check(List<Step> steps) {
        for (Step step : steps) {
            if (blank(step.who())) throw RuleBroken.at("stepWho", "processes.step-without-who", step);
            if (blank(step.what())) throw RuleBroken.at("stepWhat", "processes.step-without-what", step);
        }
    }

    /** The documents that say how to do it, in full: earlier links that are not among these end. */
    void link(List<UUID> documents) {
        this.documents = documents.stream().distinct().toList();
    }

    /** Message keys of what a whole sheet still needs (ISO 9001, 4.4.1); empty when nothing is missing. */
    public List<String> missing() {
        var missing = new ArrayList<String>();
        if (owner == null) missing.add("processes.missing.owner");
        if (blank(purpose)) missing.add("processes.missing.purpose");
        if (blank(inputs)) missing.add("processes.missing.inputs");
        if (blank(outputs)) missing.add("processes.missing.outputs");
        if (blank(controls)) missing.add("processes.missing.controls");
        if (steps.isEmpty()) missing.add("processes.missing.steps");
        if (kind == Kind.OPERATIONAL && serviceId == null) missing.add("processes.missing.service");
        return missing;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    @Override
    public Optional<Searched> searched() {
        return super.searched().map(found -> found.coded(code));
    }

    @Override
    public String label() {
        return code + " " + name;
    }

    @Override
    public String path() {
        return "/processes/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("processes")
                .with("code", code)
                .with("name", name)
                .with("kind", kind)
                .with("service", serviceId)
                .with("unit", unitId)
                .with("owner", owner)
                .with("purpose", purpose)
                .with("inputs", inputs)
                .with("outputs", outputs)
                .with("stepWho", column(Step::who))
                .with("stepWhat", column(Step::what))
                .with("stepRecord", column(Step::record))
                .with("controls", controls)
                .with("clauses", clauses)
                .with("documents", documents)
                .map();
    }

    private List<String> column(Function<Step, String> part) {
        return steps.stream().map(part).filter(text -> !blank(text)).toList();
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public UUID serviceId() {
        return serviceId;
    }

    public UUID unitId() {
        return unitId;
    }

    public PersonRef owner() {
        return owner;
    }

    public String purpose() {
        return purpose;
    }

    public String inputs() {
        return inputs;
    }

    public String outputs() {
        return outputs;
    }

    public String controls() {
        return controls;
    }

    public List<String> clauses() {
        return clauses;
    }

    public List<UUID> documents() {
        return documents;
    }

    public List<Step> steps() {
        return steps;
    }
}
