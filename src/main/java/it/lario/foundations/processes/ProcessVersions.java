package it.lario.foundations.processes;

import static it.lario.ground.people.Role.EXECUTIVE;
import static it.lario.ground.people.Role.QUALITY_MANAGER;
import static it.lario.ground.people.Role.TOP_MANAGEMENT;

import it.lario.foundations.documents.Approval;
import it.lario.foundations.processes.ProcessVersion.Status;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.Actor;
import it.lario.ground.people.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of a sheet into force: verified by another person, approved by a third or by who leads, frozen. */
@Service
@Transactional
public class ProcessVersions {

    private final ProcessVersionRepository versions;
    private final Processes processes;
    private final FrozenVersions frozen;
    private final VersionsIntoForce force;
    private final People people;
    private final Journal journal;

    ProcessVersions(
            ProcessVersionRepository versions,
            Processes processes,
            FrozenVersions frozen,
            VersionsIntoForce force,
            People people,
            Journal journal) {
        this.versions = versions;
        this.processes = processes;
        this.frozen = frozen;
        this.force = force;
        this.people = people;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public ProcessVersion get(UUID id) {
        return versions.findById(id).orElseThrow(NotFound::new);
    }

    /** Last first, those refused among them. */
    @Transactional(readOnly = true)
    public List<ProcessVersion> of(UUID process) {
        return versions.findByProcessIdOrderByIdDesc(process);
    }

    @Transactional(readOnly = true)
    public Optional<ProcessVersion> inForce(UUID process) {
        return versions.findByProcessIdAndStatus(process, Status.IN_FORCE);
    }

    /** Takes the sheet as it is now: what is written afterwards belongs to the next version. */
    public ProcessVersion verify(UUID processId, String reason, LocalDate on) {
        Process process = processes.get(processId);
        if (!mayJudge(process)) throw new Forbidden();
        past("verifiedOn", on);
        var earlier = of(processId).stream()
                .filter(one -> one.status() != Status.REFUSED)
                .toList();
        if (earlier.stream().anyMatch(one -> one.status().open())) throw new RuleBroken("processes.version-open");
        SheetContent content = frozen.content(process);
        boolean changed = inForce(processId)
                .map(one -> !frozen.content(one).equals(content))
                .orElse(true);
        if (!changed) throw new RuleBroken("processes.nothing-changed");
        int number = earlier.isEmpty() ? 1 : earlier.get(0).number() + 1;
        var version = versions.saveAndFlush(new ProcessVersion(
                process,
                number,
                frozen.written(content),
                reason,
                people.current().ref(),
                on));
        journal.note("processes.verified", version, "processes.verifiedOn", Rome.date(on));
        return version;
    }

    public ProcessVersion refuse(UUID id, String refusal) {
        ProcessVersion version = get(id);
        if (!mayJudge(version) && !mayApprove(version)) throw new Forbidden();
        version.refuse(refusal);
        journal.note("processes.refused", version, "processes.refusal", refusal);
        return version;
    }

    /** Approves and freezes the version; when its day is today or past, it also comes into force. */
    public ProcessVersion approve(UUID id, Approval approval) {
        ProcessVersion version = get(id);
        if (!mayApprove(version)) throw new Forbidden();
        past("approvedOn", approval.approvedOn());
        notBefore(inForce(version.processId()), approval.inForceOn());
        version.approve(approval, people.current().ref());
        versions.saveAndFlush(version);
        String sha256 = frozen.freeze(version);
        journal.note(
                "processes.approved",
                version,
                "processes.act",
                approval.act(),
                "processes.inForceOn",
                Rome.date(approval.inForceOn()),
                "processes.sha256",
                sha256);
        if (version.due(Rome.today())) force.enter(version);
        return version;
    }

    /** The quality office and the unit's own quality people. */
    boolean mayJudge(Process process) {
        return processes.mayChange(process);
    }

    boolean mayJudge(ProcessVersion version) {
        return mayJudge(processes.get(version.processId()));
    }

    /** Those who lead the unit or the body; the quality manager only what somebody else verified. */
    boolean mayApprove(ProcessVersion version) {
        Actor actor = people.current();
        UUID unit = processes.get(version.processId()).unitId();
        return actor.is(TOP_MANAGEMENT)
                || actor.isFor(unit, EXECUTIVE)
                || actor.is(QUALITY_MANAGER) && !version.verifier().is(actor.id());
    }

    private static void notBefore(Optional<ProcessVersion> earlier, LocalDate on) {
        if (earlier.isPresent() && on.isBefore(earlier.get().inForceOn()))
            throw RuleBroken.at(
                    "inForceOn",
                    "processes.in-force-before-earlier",
                    Rome.date(earlier.get().inForceOn()));
    }

    private static void past(String field, LocalDate on) {
        if (on.isAfter(Rome.today())) throw RuleBroken.at(field, "processes.in-the-future");
    }
}
