package it.lario.registers.audits;

import it.lario.ground.contributions.ReviewInput;
import it.lario.ground.contributions.Said;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The results of the audits that were to end in the period (ISO 9001, 9.3.2 c 6). */
@Component
class AuditsForReview implements ReviewInput {

    private record Counted(int planned, int cancelled, int done, int waitingForAcceptance) {}

    private record Found(int major, int minor, int observations, int waiting) {}

    private final AuditProgrammes programmes;
    private final JdbcClient jdbc;

    AuditsForReview(AuditProgrammes programmes, JdbcClient jdbc) {
        this.programmes = programmes;
        this.jdbc = jdbc;
    }

    @Override
    public Input input() {
        return Input.AUDITS;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Said> facts(LocalDate from, LocalDate to) {
        var counted = counted(from, to);
        if (counted.planned() + counted.cancelled() == 0) return List.of();
        var found = found(from, to);
        var facts = new ArrayList<Said>();
        facts.add(Said.of("/audits", "audits.review.held", counted.done(), counted.planned()));
        if (counted.cancelled() > 0)
            facts.add(Said.of("/audits?status=CANCELLED", "audits.review.cancelled", counted.cancelled()));
        facts.add(Said.of(
                "/audit-findings", "audits.review.findings", found.major(), found.minor(), found.observations()));
        if (found.waiting() > 0) facts.add(Said.of("/audit-findings", "audits.review.waiting", found.waiting()));
        if (counted.waitingForAcceptance() > 0)
            facts.add(Said.of("/audits", "audits.review.not-accepted", counted.waitingForAcceptance()));
        for (int year = from.getYear(); year <= to.getYear(); year++)
            programmes.of(year).ifPresent(programme -> gaps(programme, facts));
        return facts;
    }

    private void gaps(AuditProgramme programme, List<Said> facts) {
        var never = programmes.byChapter(programme.id()).neverAudited();
        if (never.isEmpty()) return;
        String processes = never.stream().map(AuditedProcess::label).collect(Collectors.joining(", "));
        facts.add(Said.of(programme.path(), "audits.review.gaps", processes, String.valueOf(programme.year())));
    }

    private Counted counted(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select count(*) filter (where status <> 'CANCELLED') as planned,
                    count(*) filter (where status = 'CANCELLED') as cancelled, count(*) filter (where status in ('REPORTED', 'ACCEPTED')) as done,
                    count(*) filter (where status = 'REPORTED') as waiting_for_acceptance
                from audit where body_id = :body and ends_on between :from and :to""")
                .param("body", CurrentBody.id())
                .param("from", from)
                .param("to", to)
                .query(Counted.class)
                .single();
    }

    private Found found(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select count(*) filter (where f.grade = 'MAJOR') as major, count(*) filter (where f.grade = 'MINOR') as minor,
                    count(*) filter (where f.grade = 'OBSERVATION') as observations,
                    count(*) filter (where f.grade <> 'OBSERVATION' and f.nonconformity_id is null) as waiting
                from finding f join audit a on a.body_id = :body and a.id = f.audit_id
                where f.body_id = :body and f.withdrawn is null and a.ends_on between :from and :to""")
                .param("body", CurrentBody.id())
                .param("from", from)
                .param("to", to)
                .query(Found.class)
                .single();
    }
}
