package it.lario.demo;

import it.lario.foundations.processes.Process.Kind;
import it.lario.foundations.processes.Processes;
import it.lario.foundations.processes.Sheet;
import it.lario.foundations.processes.Step;
import org.springframework.stereotype.Component;

/** The process sheets, written by the quality manager; their documents are linked once these exist. */
@Component
class ProcessesDemo implements DemoPart {

    private final Processes processes;

    ProcessesDemo(Processes processes) {
        this.processes = processes;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void build(Story story) {
        for (Told process : story.told().list("processes"))
            story.remember("processes", process.text("key"), story.as(story.qualityManager(), () -> processes
                    .create(sheet(story, process))
                    .id()));
    }

    private static Sheet sheet(Story story, Told process) {
        return new Sheet(
                process.text("code"),
                process.text("name"),
                process.word("kind", Kind.class),
                story.id("services", process.text("service")),
                story.id("units", process.text("unit")),
                story.id("people", process.text("owner")),
                process.text("purpose"),
                process.text("inputs"),
                process.text("outputs"),
                process.text("controls"),
                process.texts("clauses"),
                process.list("steps").stream()
                        .map(step -> new Step(step.text("who"), step.text("what"), step.text("record")))
                        .toList());
    }
}
