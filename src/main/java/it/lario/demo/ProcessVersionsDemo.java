package it.lario.demo;

import it.lario.foundations.documents.Approval;
import it.lario.foundations.processes.ProcessVersions;
import it.lario.foundations.processes.Processes;
import java.util.HashMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The versions of sheets: each written as it was then, verified and approved by others; last comes the sheet of today. */
@Component
class ProcessVersionsDemo implements DemoPart {

    private final Processes processes;
    private final ProcessVersions versions;

    ProcessVersionsDemo(Processes processes, ProcessVersions versions) {
        this.processes = processes;
        this.versions = versions;
    }

    @Override
    public int order() {
        return 36;
    }

    @Override
    public void build(Story story) {
        for (Told process : story.told().list("processes")) {
            for (Told version : process.list("versions")) issue(story, process, version);
            if (process.has("versions")) write(story, process);
        }
    }

    private void issue(Story story, Told process, Told version) {
        write(story, then(process, version));
        UUID id = story.as(version.text("verifier"), () -> versions.verify(
                        story.id("processes", process.text("key")), version.text("reason"), version.date("verifiedOn"))
                .id());
        if (version.has("refusal"))
            story.does(version.text("approver"), () -> versions.refuse(id, version.text("refusal")));
        if (!version.has("act")) return;
        var approval = new Approval(version.text("act"), version.date("approvedOn"), version.date("inForceOn"), null);
        story.does(version.text("approver"), () -> versions.approve(id, approval));
    }

    private void write(Story story, Told process) {
        story.does(story.qualityManager(), () -> ProcessesDemo.write(processes, story, process));
    }

    /** The sheet of that day: what the version tells differently, and all the rest as today. */
    private static Told then(Told process, Told version) {
        var values = new HashMap<>(process.values());
        if (version.has("sheet")) values.putAll(version.part("sheet").values());
        return new Told(values);
    }
}
