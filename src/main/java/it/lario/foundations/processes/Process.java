package it.lario.foundations.processes;

import static it.lario.foundations.processes.Missing.column;

import it.lario.ground.contributions.Said;
import it.lario.ground.kernel.Ids;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.kernel.Stale;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import it.lario.ground.tenancy.Searched;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
    private PersonRef writer;
    private String purpose;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Flow> inputs;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Flow> outputs;

    private String resources;
    private String controls;
    private List<String> clauses;
    private List<UUID> documents = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Step> steps;

    private String diagram;
    private boolean administrative;

    @JdbcTypeCode(SqlTypes.JSON)
    private Procedure procedure = Procedure.NONE;

    protected Process() {}

    Process(Sheet sheet, PersonRef owner, PersonRef writer) {
        describe(sheet, owner, writer);
    }

    /** Whoever writes last is the writer: others then verify and approve. */
    void describe(Sheet sheet, PersonRef owner, PersonRef writer) {
        String link = sheet.procedure().onlineLink();
        if (!Missing.blank(link) && !link.matches("https?://\\S+"))
            throw RuleBroken.at("onlineLink", "processes.link-not-whole");
        this.code = sheet.code();
        this.name = sheet.name();
        this.kind = sheet.kind();
        this.serviceId = sheet.service();
        this.unitId = sheet.unit();
        this.owner = owner;
        this.purpose = sheet.purpose();
        this.inputs = List.copyOf(sheet.inputs());
        this.outputs = List.copyOf(sheet.outputs());
        this.resources = sheet.resources();
        this.controls = sheet.controls();
        this.clauses = List.copyOf(sheet.clauses());
        this.steps = named(sheet.steps());
        this.administrative = sheet.administrative();
        this.procedure = sheet.procedure();
        this.writer = writer;
    }

    /** Each step has an element of its own in the diagram: those it already has stay, new rows get one. */
    private List<Step> named(List<Step> rows) {
        Set<String> free = new HashSet<>();
        if (steps != null) for (Step step : steps) free.add(step.element());
        return rows.stream()
                .map(step -> free.remove(step.element())
                        ? step
                        : step.called("Activity_" + Ids.next().toString().replace("-", "")))
                .toList();
    }

    /** The diagram is another one, with this fingerprint, and so are the steps that it shows. */
    void draw(String diagram, List<Step> steps, PersonRef writer) {
        this.diagram = diagram;
        this.steps = List.copyOf(steps);
        this.writer = writer;
    }

    /** The documents that say how to do it, in full: earlier links that are not among these end. */
    void link(List<UUID> documents, PersonRef writer) {
        this.documents = documents.stream().distinct().toList();
        this.writer = writer;
    }

    /** What a whole sheet still needs, each with the way to its field; empty when nothing is missing. */
    public List<Said> missing() {
        return Missing.of(this);
    }

    /** Documents and diagram have forms of their own: what others did there is no conflict with the sheet's. */
    @Override
    public void expect(int opened) {
        if (opened == version()) return;
        var written = new LinkedHashMap<>(fields());
        written.keySet().removeAll(Set.of("processes.documents", "processes.diagram"));
        throw new Stale(id(), version(), written);
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
                .with("inputName", column(inputs, Flow::name))
                .with("inputOther", column(inputs, Flow::other))
                .with("inputParty", column(inputs, Flow::party))
                .with("outputName", column(outputs, Flow::name))
                .with("outputOther", column(outputs, Flow::other))
                .with("outputParty", column(outputs, Flow::party))
                .with("resources", resources)
                .with("stepWhat", column(steps, Step::what))
                .with("stepWho", column(steps, Step::who))
                .with("stepAccountable", column(steps, Step::accountable))
                .with("stepConsulted", column(steps, Step::consulted))
                .with("stepInformed", column(steps, Step::informed))
                .with("stepRecord", column(steps, Step::record))
                .with("diagram", diagram == null ? null : diagram.substring(0, 12))
                .with("controls", controls)
                .with("clauses", clauses)
                .with("documents", documents)
                .with("administrative", administrative ? "true" : "")
                .with("summary", procedure.summary())
                .with("competentUnit", procedure.competentUnit())
                .with("caseOfficer", procedure.caseOfficer())
                .with("decidedBy", procedure.decidedBy())
                .with("termDays", procedure.termDays())
                .with("silentAssent", procedure.silentAssent())
                .with("remedies", procedure.remedies())
                .with("onlineLink", procedure.onlineLink())
                .with("payments", procedure.payments())
                .with("substitutePower", procedure.substitutePower())
                .with("attachments", procedure.attachments())
                .with("norms", procedure.norms())
                .map();
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

    public List<Flow> inputs() {
        return inputs;
    }

    public List<Flow> outputs() {
        return outputs;
    }

    public String resources() {
        return resources;
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

    /** Whoever wrote the sheet last, or null. */
    public PersonRef writer() {
        return writer;
    }

    /** The process is an administrative procedure, published under D.lgs. 33/2013, art. 35. */
    public boolean administrative() {
        return administrative;
    }

    public Procedure procedure() {
        return procedure;
    }

    /** Fingerprint of the diagram that somebody brought or drew; null while it is made from the steps. */
    public String diagram() {
        return diagram;
    }
}
