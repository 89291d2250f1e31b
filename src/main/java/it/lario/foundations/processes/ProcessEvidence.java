package it.lario.foundations.processes;

import it.lario.foundations.organisation.Services;
import it.lario.ground.contributions.ClauseEvidence;
import it.lario.ground.contributions.Said;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Are the processes described in full (4.4), and has each service in the scope at least one of them (4.3)? */
@Component
class ProcessEvidence implements ClauseEvidence {

    private final ProcessRepository processes;
    private final Services services;

    ProcessEvidence(ProcessRepository processes, Services services) {
        this.processes = processes;
        this.services = services;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Evidence> evidence(LocalDate today) {
        var all = processes.findAllByOrderByCode();
        return Stream.concat(uncovered(all).stream(), Stream.of(sheets(all))).toList();
    }

    private Optional<Evidence> uncovered(List<Process> all) {
        var described =
                all.stream().map(Process::serviceId).filter(Objects::nonNull).collect(Collectors.toSet());
        String names = services.covered().stream()
                .filter(service -> !described.contains(service.id()))
                .map(Services.Covered::name)
                .collect(Collectors.joining(", "));
        if (names.isEmpty()) return Optional.empty();
        return Optional.of(
                new Evidence("4.3", State.ATTENTION, Said.of("/processes", "processes.proof.uncovered", names)));
    }

    private Evidence sheets(List<Process> all) {
        if (all.isEmpty()) return new Evidence("4.4", State.MISSING, Said.of("/processes", "processes.proof.none"));
        var unfinished =
                all.stream().filter(process -> !process.missing().isEmpty()).toList();
        if (unfinished.isEmpty())
            return new Evidence("4.4", State.HOLDS, Said.of("/processes", "processes.proof.whole", all.size()));
        String codes = unfinished.stream().map(Process::code).collect(Collectors.joining(", "));
        return new Evidence("4.4", State.ATTENTION, Said.of("/processes", "processes.proof.unfinished", codes));
    }
}
