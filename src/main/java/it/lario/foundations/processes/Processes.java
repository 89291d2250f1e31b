package it.lario.foundations.processes;

import static it.lario.ground.people.Role.EXECUTIVE;
import static it.lario.ground.people.Role.QUALITY_LIAISON;
import static it.lario.ground.people.Role.QUALITY_MANAGER;

import it.lario.foundations.documents.Documents;
import it.lario.foundations.organisation.Services;
import it.lario.ground.bpmn.Diagram;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.kernel.Stale;
import it.lario.ground.people.People;
import it.lario.ground.people.PersonRef;
import it.lario.ground.people.Units;
import it.lario.ground.printing.Fingerprint;
import it.lario.ground.tenancy.CurrentBody;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The processes, written by the quality office and by the unit that runs each. */
@Service
@Transactional
public class Processes {

    /** A process as other registers choose it; owner and service may be null. */
    public record Listed(UUID id, String code, String name, UUID unit, UUID owner, UUID service) {}

    private final ProcessRepository processes;
    private final Services services;
    private final Documents documents;
    private final Diagrams diagrams;
    private final Units units;
    private final People people;
    private final Journal journal;
    private final JdbcClient jdbc;

    Processes(
            ProcessRepository processes,
            Services services,
            Documents documents,
            Diagrams diagrams,
            Units units,
            People people,
            Journal journal,
            JdbcClient jdbc) {
        this.processes = processes;
        this.services = services;
        this.documents = documents;
        this.diagrams = diagrams;
        this.units = units;
        this.people = people;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    public Process create(Sheet sheet) {
        requireFor(sheet);
        if (processes.findByCode(sheet.code()).isPresent()) throw codeTaken(sheet);
        Process process = processes.saveAndFlush(
                new Process(sheet, owner(sheet), people.current().ref()));
        journal.note("processes.created", process);
        return process;
    }

    public Process change(UUID id, int version, Sheet sheet) {
        Process process = writable(id);
        requireFor(sheet);
        process.expect(version);
        if (processes.findByCode(sheet.code()).filter(other -> other != process).isPresent()) throw codeTaken(sheet);
        var before = process.fields();
        var diagram = diagrams.own(process);
        var steps = process.steps();
        process.describe(sheet, owner(sheet), people.current().ref());
        diagram.map(drawn -> drawn.with(Diagrams.activities(steps), Diagrams.activities(process.steps())))
                .ifPresent(drawn -> keep(process, drawn, process.steps()));
        journal.noteEdit("processes.changed", process, before);
        return process;
    }

    /** Takes the diagram of a file; its activities become the steps of the table. */
    public Process bring(UUID id, int version, byte[] file) {
        Process process = writable(id);
        if (version != process.version()) throw RuleBroken.at("file", "processes.changed-meanwhile");
        return drawn("processes.diagram-brought", process, Diagram.read(file, "file"));
    }

    /** Takes the diagram as somebody drew it beside the table, which then follows it. */
    public Process draw(UUID id, int version, String xml) {
        Process process = writable(id);
        if (version != process.version())
            throw new Stale(
                    id,
                    process.version(),
                    Map.of("processes.xml", diagrams.of(process).text()));
        return drawn("processes.diagram-changed", process, Diagram.of(xml, "xml"));
    }

    private Process drawn(String step, Process process, Diagram diagram) {
        var before = process.fields();
        keep(process, diagram, Diagrams.steps(diagram, process.steps()));
        journal.noteEdit(step, process, before);
        return process;
    }

    private void keep(Process process, Diagram diagram, List<Step> steps) {
        process.draw(Fingerprint.of(diagram.text()), steps, people.current().ref());
        diagrams.keep(process, diagram);
    }

    /** Names the documents that say how the process is done: these and no others. */
    public Process link(UUID id, List<UUID> chosen) {
        Process process = writable(id);
        var known = documents.all().stream().map(Documents.Listed::id).toList();
        if (!known.containsAll(chosen)) throw RuleBroken.at("documents", "processes.document-unknown");
        var before = process.fields();
        process.link(chosen, people.current().ref());
        journal.noteEdit("processes.documents-linked", process, before);
        return process;
    }

    @Transactional(readOnly = true)
    public Process get(UUID id) {
        return processes.findById(id).orElseThrow(NotFound::new);
    }

    /** All processes, by code. */
    @Transactional(readOnly = true)
    public List<Listed> all() {
        return jdbc.sql("""
                select id, code, name, unit_id as unit, owner_id as owner, service_id as service from process
                where body_id = :body order by code""").param("body", CurrentBody.id()).query(Listed.class).list();
    }

    /** All processes with their sheets, by code. */
    @Transactional(readOnly = true)
    List<Process> sheets() {
        return processes.findAllByOrderByCode();
    }

    /** May the person at work write it: the same answer that opens the door and shows the form. */
    boolean mayChange(Process process) {
        return mayWriteFor(process.unitId());
    }

    boolean mayWriteFor(UUID unit) {
        return people.current().is(QUALITY_MANAGER) || people.current().isFor(unit, EXECUTIVE, QUALITY_LIAISON);
    }

    /** The process, for who may write it. */
    Process writable(UUID id) {
        Process process = get(id);
        people.requireFor(process.unitId(), EXECUTIVE, QUALITY_LIAISON);
        return process;
    }

    private void requireFor(Sheet sheet) {
        people.requireFor(sheet.unit(), EXECUTIVE, QUALITY_LIAISON);
        units.requireOpen("unit", sheet.unit());
        if (sheet.service() != null) services.get(sheet.service());
        requireKnown("inputOther", sheet.inputs());
        requireKnown("outputOther", sheet.outputs());
        UUID competent = sheet.procedure().competentUnit();
        if (competent != null) units.get(competent);
    }

    private void requireKnown(String field, List<Flow> flows) {
        var others = flows.stream().map(Flow::other).filter(Objects::nonNull).toList();
        if (others.isEmpty()) return;
        var known = new HashSet<UUID>();
        for (Listed process : all()) known.add(process.id());
        for (Units.Node unit : units.tree()) known.add(unit.id());
        if (!known.containsAll(others)) throw RuleBroken.at(field, "processes.other-unknown");
    }

    private PersonRef owner(Sheet sheet) {
        return sheet.owner() == null ? null : people.named("owner", sheet.owner());
    }

    private static RuleBroken codeTaken(Sheet sheet) {
        return RuleBroken.at("code", "processes.code-taken", sheet.code());
    }
}
