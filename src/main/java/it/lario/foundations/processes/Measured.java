package it.lario.foundations.processes;

import it.lario.ground.contributions.Measures;
import it.lario.ground.contributions.Measures.Measure;
import java.util.List;
import org.springframework.stereotype.Component;

/** What measures each process: its own measures and those of the service it gives. */
@Component
class Measured {

    private final List<Measures> registers;

    Measured(List<Measures> registers) {
        this.registers = registers;
    }

    List<Measure> of(Process process) {
        return all().stream().filter(measure -> serves(measure, process)).toList();
    }

    List<Process> without(List<Process> processes) {
        var all = all();
        return processes.stream()
                .filter(process -> all.stream().noneMatch(measure -> serves(measure, process)))
                .toList();
    }

    private List<Measure> all() {
        return registers.stream()
                .flatMap(register -> register.measures().stream())
                .toList();
    }

    private static boolean serves(Measure measure, Process process) {
        return measure.subject().equals(process.id()) || measure.subject().equals(process.serviceId());
    }
}
