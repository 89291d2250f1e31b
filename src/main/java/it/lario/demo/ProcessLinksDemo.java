package it.lario.demo;

import it.lario.foundations.processes.Processes;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Processes point at their documents: both are there by now. */
@Component
class ProcessLinksDemo implements DemoPart {

    private final Processes processes;

    ProcessLinksDemo(Processes processes) {
        this.processes = processes;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public void build(Story story) {
        for (Told process : story.told().list("processes")) {
            UUID id = story.id("processes", process.text("key"));
            var documents = process.texts("documents").stream()
                    .map(key -> story.id("documents", key))
                    .toList();
            story.does(story.qualityManager(), () -> processes.link(id, documents));
        }
    }
}
