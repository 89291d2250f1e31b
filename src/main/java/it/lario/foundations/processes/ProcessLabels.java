package it.lario.foundations.processes;

import it.lario.ground.contributions.Labels;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ProcessLabels implements Labels {

    private final ProcessRepository processes;

    ProcessLabels(ProcessRepository processes) {
        this.processes = processes;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> labels(Collection<UUID> ids) {
        return processes.findAllById(ids).stream().collect(Collectors.toMap(Process::id, Process::label));
    }
}
