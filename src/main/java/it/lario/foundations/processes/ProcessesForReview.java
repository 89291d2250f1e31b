package it.lario.foundations.processes;

import it.lario.ground.contributions.ReviewInput;
import it.lario.ground.contributions.Said;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far the processes are described, on the day of the review: sheets have no period. */
@Component
class ProcessesForReview implements ReviewInput {

    private final ProcessRepository processes;

    ProcessesForReview(ProcessRepository processes) {
        this.processes = processes;
    }

    @Override
    public Input input() {
        return Input.PROCESSES;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Said> facts(LocalDate from, LocalDate to) {
        var all = processes.findAllByOrderByCode();
        if (all.isEmpty()) return List.of();
        var facts = new ArrayList<Said>();
        facts.add(Said.of("/processes", "processes.review.described", all.size()));
        String unfinished = all.stream()
                .filter(process -> !process.missing().isEmpty())
                .map(Process::code)
                .collect(Collectors.joining(", "));
        if (!unfinished.isEmpty()) facts.add(Said.of("/processes", "processes.review.unfinished", unfinished));
        return facts;
    }
}
