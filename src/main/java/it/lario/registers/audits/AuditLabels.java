package it.lario.registers.audits;

import it.lario.ground.contributions.Labels;
import it.lario.ground.tenancy.BodyRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class AuditLabels implements Labels {

    private final AuditRepository audits;
    private final AuditProgrammeRepository programmes;
    private final FindingRepository findings;

    AuditLabels(AuditRepository audits, AuditProgrammeRepository programmes, FindingRepository findings) {
        this.audits = audits;
        this.programmes = programmes;
        this.findings = findings;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> labels(Collection<UUID> ids) {
        var labels = new HashMap<UUID, String>();
        add(labels, audits.findAllById(ids));
        add(labels, programmes.findAllById(ids));
        add(labels, findings.findAllById(ids));
        return labels;
    }

    private static void add(Map<UUID, String> labels, Iterable<? extends BodyRecord> records) {
        records.forEach(record -> labels.put(record.id(), record.label()));
    }
}
