package it.lario.ground.search;

import it.lario.ground.journal.StepNoted;
import it.lario.ground.tenancy.BodyRecord;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hears each step of each record, and writes the entries once, at the end of the transaction that took the steps. */
@Component
class Noticing {

    private final SearchIndex index;

    Noticing(SearchIndex index) {
        this.index = index;
    }

    @EventListener
    void hear(StepNoted step) {
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Steps.class::isInstance)
                .map(Steps.class::cast)
                .findFirst()
                .orElseGet(this::begin)
                .records
                .put(step.record().id(), step.record());
    }

    private Steps begin() {
        var steps = new Steps();
        TransactionSynchronizationManager.registerSynchronization(steps);
        return steps;
    }

    /** The records that took a step in one transaction. */
    private final class Steps implements TransactionSynchronization {

        private final Map<UUID, BodyRecord> records = new LinkedHashMap<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            index.write(records.values());
        }
    }
}
