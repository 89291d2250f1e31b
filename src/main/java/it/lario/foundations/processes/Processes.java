package it.lario.foundations.processes;

import static it.lario.ground.people.Role.EXECUTIVE;
import static it.lario.ground.people.Role.QUALITY_LIAISON;
import static it.lario.ground.people.Role.QUALITY_MANAGER;

import it.lario.foundations.documents.Documents;
import it.lario.foundations.organisation.Services;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.People;
import it.lario.ground.people.PersonRef;
import it.lario.ground.people.Units;
import it.lario.ground.tenancy.CurrentBody;
import java.util.List;
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
    private final Units units;
    private final People people;
    private final Journal journal;
    private final JdbcClient jdbc;

    Processes(
            ProcessRepository processes,
            Services services,
            Documents documents,
            Units units,
            People people,
            Journal journal,
            JdbcClient jdbc) {
        this.processes = processes;
        this.services = services;
        this.documents = documents;
        this.units = units;
        this.people = people;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    public Process create(Sheet sheet) {
        requireFor(sheet);
        if (processes.findByCode(sheet.code()).isPresent()) throw codeTaken(sheet);
        Process process = processes.saveAndFlush(new Process(sheet, owner(sheet)));
        journal.note("processes.created", process);
        return process;
    }

    public Process change(UUID id, int version, Sheet sheet) {
        Process process = writable(id);
        requireFor(sheet);
        process.expect(version);
        if (processes.findByCode(sheet.code()).filter(other -> other != process).isPresent()) throw codeTaken(sheet);
        var before = process.fields();
        process.describe(sheet, owner(sheet));
        journal.noteEdit("processes.changed", process, before);
        return process;
    }

    /** Names the documents that say how the process is done: these and no others. */
    public Process link(UUID id, List<UUID> chosen) {
        Process process = writable(id);
        var known = documents.all().stream().map(Documents.Listed::id).toList();
        if (!known.containsAll(chosen)) throw RuleBroken.at("documents", "processes.document-unknown");
        var before = process.fields();
        process.link(chosen);
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

    /** May the person at work write it: the same answer that opens the door and shows the form. */
    boolean mayChange(Process process) {
        return mayWriteFor(process.unitId());
    }

    boolean mayWriteFor(UUID unit) {
        return people.current().is(QUALITY_MANAGER) || people.current().isFor(unit, EXECUTIVE, QUALITY_LIAISON);
    }

    private Process writable(UUID id) {
        Process process = get(id);
        people.requireFor(process.unitId(), EXECUTIVE, QUALITY_LIAISON);
        return process;
    }

    private void requireFor(Sheet sheet) {
        people.requireFor(sheet.unit(), EXECUTIVE, QUALITY_LIAISON);
        units.requireOpen("unit", sheet.unit());
        if (sheet.service() != null) services.get(sheet.service());
    }

    private PersonRef owner(Sheet sheet) {
        return sheet.owner() == null ? null : people.named("owner", sheet.owner());
    }

    private static RuleBroken codeTaken(Sheet sheet) {
        return RuleBroken.at("code", "processes.code-taken", sheet.code());
    }
}
