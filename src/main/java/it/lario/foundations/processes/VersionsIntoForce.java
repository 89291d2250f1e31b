package it.lario.foundations.processes;

import it.lario.foundations.processes.ProcessVersion.Status;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Rome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts approved versions in force on their day: in the same transaction the earlier one is superseded. */
@Service
@Transactional
class VersionsIntoForce {

    private final ProcessVersionRepository versions;
    private final Journal journal;

    VersionsIntoForce(ProcessVersionRepository versions, Journal journal) {
        this.versions = versions;
        this.journal = journal;
    }

    /** Every version of the current body whose day has come. */
    void enterAllDue() {
        versions.findByStatusAndInForceOnLessThanEqual(Status.APPROVED, Rome.today())
                .forEach(this::enter);
    }

    void enter(ProcessVersion next) {
        versions.findByProcessIdAndStatus(next.processId(), Status.IN_FORCE).ifPresent(earlier -> {
            earlier.supersede(next.inForceOn());
            versions.saveAndFlush(earlier);
            journal.note("processes.superseded", earlier, "processes.superseded-by", next.label());
        });
        next.enterForce(Rome.today());
        versions.saveAndFlush(next);
        journal.note("processes.entered", next, "processes.inForceOn", Rome.date(next.inForceOn()));
    }
}
