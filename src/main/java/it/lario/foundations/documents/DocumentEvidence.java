package it.lario.foundations.documents;

import it.lario.ground.contributions.ClauseEvidence;
import it.lario.ground.contributions.Said;
import it.lario.ground.kernel.Rome;
import it.lario.ground.tenancy.CurrentBody;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The policy in force (5.2), who knows it (7.3), and the state of the documents (7.5). */
@Component
class DocumentEvidence implements ClauseEvidence {

    private static final String LIST = "/documents";

    private record Counts(long inForce, long overdue, long open) {}

    private final Documents documents;
    private final Acknowledgements acknowledgements;
    private final JdbcClient jdbc;

    DocumentEvidence(Documents documents, Acknowledgements acknowledgements, JdbcClient jdbc) {
        this.documents = documents;
        this.acknowledgements = acknowledgements;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Evidence> evidence(LocalDate today) {
        var policy = documents.byType(DocumentType.POLICY).orElse(null);
        if (policy == null)
            return List.of(
                    new Evidence("5.2", State.MISSING, Said.of(LIST, "documents.evidence.no-policy")),
                    new Evidence("7.3", State.MISSING, Said.of(LIST, "documents.evidence.no-policy")),
                    documented(today));
        var text = documents.inForce(policy.id()).orElseThrow();
        var reading = acknowledgements.of(policy, text);
        var said = text.takenOver()
                ? Said.of(
                        policy.path(),
                        "documents.evidence.policy-before",
                        policy.code(),
                        text.mark(),
                        Rome.date(text.inForceOn()))
                : Said.of(
                        policy.path(),
                        "documents.evidence.policy",
                        policy.code(),
                        text.mark(),
                        Rome.date(text.inForceOn()),
                        text.approver().name());
        return List.of(
                new Evidence("5.2", State.HOLDS, said),
                new Evidence(
                        "7.3",
                        reading.missing().isEmpty() ? State.HOLDS : State.ATTENTION,
                        Said.of(
                                policy.path(),
                                "documents.evidence.read",
                                reading.count(),
                                reading.readers().size())),
                documented(today));
    }

    private Evidence documented(LocalDate today) {
        Counts counts = jdbc.sql("""
                select count(*) filter (where r.status = 'IN_FORCE') as in_force,
                    count(*) filter (where r.status = 'IN_FORCE' and d.review_on < :today) as overdue,
                    count(*) filter (where r.status in ('DRAFT', 'VERIFIED', 'APPROVED')) as open
                from document d join revision r on r.body_id = :body and r.document_id = d.id
                where d.body_id = :body""")
                .param("body", CurrentBody.id())
                .param("today", today)
                .query(Counts.class)
                .single();
        if (counts.inForce() == 0) return new Evidence("7.5", State.MISSING, Said.of(LIST, "documents.evidence.none"));
        return new Evidence(
                "7.5",
                counts.overdue() == 0 ? State.HOLDS : State.ATTENTION,
                Said.of(LIST, "documents.evidence.state", counts.inForce(), counts.overdue(), counts.open()));
    }
}
