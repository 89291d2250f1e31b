package it.lario.registers.audits;

import it.lario.ground.contributions.ClauseEvidence;
import it.lario.ground.contributions.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Clause 9.2: is there an approved programme for the year, are its audits held, does it cover the processes. */
@Component
class AuditEvidence implements ClauseEvidence {

    private final AuditProgrammes programmes;
    private final Audits audits;

    AuditEvidence(AuditProgrammes programmes, Audits audits) {
        this.programmes = programmes;
        this.audits = audits;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Evidence> evidence(LocalDate today) {
        String year = String.valueOf(today.getYear());
        var found = programmes.of(today.getYear());
        if (found.isEmpty())
            return List.of(new Evidence(
                    "9.2", State.MISSING, Said.of("/audit-programmes", "audits.evidence.no-programme", year)));
        AuditProgramme programme = found.get();
        var evidence = new ArrayList<Evidence>();
        evidence.add(approval(programme, year));
        evidence.addAll(held(programme, year, today));
        evidence.add(covered(programme, year));
        return evidence;
    }

    private static Evidence approval(AuditProgramme programme, String year) {
        if (!programme.approved())
            return new Evidence("9.2", State.ATTENTION, Said.of(programme.path(), "audits.evidence.draft", year));
        return new Evidence(
                "9.2",
                State.HOLDS,
                Said.of(
                        programme.path(),
                        "audits.evidence.approved",
                        year,
                        programme.approver().name(),
                        programme.approvedOn()));
    }

    private List<Evidence> held(AuditProgramme programme, String year, LocalDate today) {
        var planned = audits.of(programme.id()).stream()
                .filter(audit -> audit.status() != Audit.Status.CANCELLED)
                .toList();
        long done = planned.stream().filter(Audit::done).count();
        long late = planned.stream()
                .filter(audit -> !audit.done() && audit.endsOn().isBefore(today))
                .count();
        var evidence = new ArrayList<Evidence>();
        evidence.add(new Evidence(
                "9.2",
                done > 0 ? State.HOLDS : State.ATTENTION,
                Said.of("/audits", "audits.evidence.held", done, planned.size(), year)));
        if (late > 0)
            evidence.add(new Evidence("9.2", State.ATTENTION, Said.of("/audits", "audits.evidence.late", late, year)));
        return evidence;
    }

    private Evidence covered(AuditProgramme programme, String year) {
        var gaps = programmes.byChapter(programme.id()).notEvenPlanned();
        if (gaps.isEmpty())
            return new Evidence("9.2", State.HOLDS, Said.of(programme.path(), "audits.evidence.covered", year));
        String processes = gaps.stream().map(AuditedProcess::label).collect(Collectors.joining(", "));
        return new Evidence("9.2", State.ATTENTION, Said.of(programme.path(), "audits.evidence.gaps", processes, year));
    }
}
