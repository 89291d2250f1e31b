package it.lario.demo;

import it.lario.ground.kernel.Rome;
import it.lario.registers.audits.Audit;
import it.lario.registers.audits.AuditAnswer.Outcome;
import it.lario.registers.audits.AuditItem;
import it.lario.registers.audits.AuditPlan;
import it.lario.registers.audits.AuditProgrammes;
import it.lario.registers.audits.Audits;
import it.lario.registers.audits.Checklists;
import it.lario.registers.audits.Finding;
import it.lario.registers.audits.Findings;
import it.lario.registers.audits.ItemPlan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The year's audits: planned, held by their team, reported by the lead and accepted by the head. */
@Component
class AuditsDemo implements DemoPart {

    private static final Map<String, Outcome> OUTCOMES = Map.of(
            "C", Outcome.CONFORMING,
            "OSS", Outcome.OBSERVATION,
            "NC", Outcome.NONCONFORMITY,
            "NA", Outcome.NOT_APPLICABLE);

    private final AuditProgrammes programmes;
    private final Audits audits;
    private final Checklists checklists;
    private final Findings findings;

    AuditsDemo(AuditProgrammes programmes, Audits audits, Checklists checklists, Findings findings) {
        this.programmes = programmes;
        this.audits = audits;
        this.checklists = checklists;
        this.findings = findings;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public void build(Story story) {
        Told told = story.told().part("auditProgramme");
        if (told == null) return;
        String manager = story.qualityManager();
        UUID programme = story.as(manager, () -> programmes
                .create(told.number("year").intValue(), told.text("objectives"), told.text("criteria"))
                .id());
        if (told.has("approvedOn"))
            story.does(director(story), () -> programmes.approve(programme, told.date("approvedOn")));
        for (Told audit : told.list("audits")) hold(story, audit, plan(story, programme, audit));
    }

    private Audit plan(Story story, UUID programme, Told told) {
        return story.as(story.qualityManager(), () -> {
            Audit audit = audits.plan(
                    programme,
                    new AuditPlan(
                            told.text("title"),
                            told.date("from"),
                            told.date("to"),
                            told.text("criteria"),
                            told.word("mode", Audit.Modality.class),
                            story.id("people", told.text("lead")),
                            told.texts("team").stream()
                                    .map(member -> story.id("people", member))
                                    .toList()));
            for (Told item : told.list("items"))
                audits.add(
                        audit.id(),
                        new ItemPlan(
                                story.id("processes", item.text("process")),
                                item.texts("clauses"),
                                story.id("people", item.text("auditor")),
                                item.date("on")));
            story.remember("audits", told.text("key"), audit.id());
            return audit;
        });
    }

    private void hold(Story story, Told told, Audit audit) {
        if (told.text("state").equals("PLANNED")) return;
        String lead = told.text("lead");
        story.does(lead, () -> audits.begin(audit.id()));
        var answers = new HashMap<String, UUID>();
        for (Told answer : told.list("answers")) answers.put(key(answer), answer(story, told, audit, answer));
        var found = told.list("findings");
        var recorded = found.stream()
                .map(finding ->
                        story.as(auditor(told, finding), () -> findings.record(answers.get(key(finding)), text(finding))
                                .id()))
                .toList();
        if (told.text("state").equals("IN_PROGRESS")) return;
        LocalDate reportedOn = reportedOn(told);
        story.does(lead, () -> audits.report(audit.id(), summary(told), conclusions(found), reportedOn));
        if (told.has("acceptedBy"))
            story.does(
                    told.text("acceptedBy"),
                    () -> audits.accept(
                            audit.id(), "I rilievi saranno trattati nei tempi concordati.", told.date("acceptedOn")));
        for (int i = 0; i < found.size(); i++) treat(story, found.get(i), recorded.get(i), reportedOn);
    }

    /** Asks the question as the story tells it, and answers it the day of its item. */
    private UUID answer(Story story, Told told, Audit audit, Told answer) {
        UUID process = story.id("processes", answer.text("process"));
        String clause = answer.text("clause");
        return story.as(auditor(told, answer), () -> {
            AuditItem item = audits.items(audit.id()).stream()
                    .filter(each ->
                            each.processId().equals(process) && each.clauses().contains(clause))
                    .findFirst()
                    .orElseThrow();
            var asked = checklists.ask(item.id(), clause, answer.text("question"));
            checklists.answer(
                    asked.id(),
                    asked.version(),
                    OUTCOMES.get(answer.text("answer").replace(".", "")),
                    answer.text("evidence"),
                    item.day());
            return asked.id();
        });
    }

    private void treat(Story story, Told told, UUID finding, LocalDate on) {
        if (!told.has("nonconformity")) return;
        String key = told.text("nonconformity");
        story.does(story.qualityManager(), () -> {
            if (story.knows("nonconformities", key)) findings.link(finding, story.id("nonconformities", key));
            else findings.open(finding, on);
        });
    }

    private static Finding.Text text(Told told) {
        return new Finding.Text(
                told.word("grade", Finding.Grade.class),
                told.text("clause"),
                told.text("statement"),
                told.text("evidence"));
    }

    private static String auditor(Told audit, Told answer) {
        return audit.list("items").stream()
                .filter(item -> item.text("process").equals(answer.text("process"))
                        && item.texts("clauses").contains(answer.text("clause")))
                .map(item -> item.text("auditor"))
                .findFirst()
                .orElseThrow();
    }

    private static String key(Told told) {
        return told.text("process") + " " + told.text("clause");
    }

    private static String summary(Told told) {
        return "Verificate %d attività con interviste, esame di registrazioni e osservazione sul posto. Nella riunione di chiusura le evidenze sono state condivise con gli uffici."
                .formatted(told.list("items").size());
    }

    private static String conclusions(List<Told> found) {
        boolean grave =
                found.stream().anyMatch(finding -> !finding.text("grade").equals("OBSERVATION"));
        return grave
                ? "Il sistema è applicato. Lo scostamento rilevato è isolato e va trattato con una non conformità; le osservazioni sono spunti per migliorare."
                : "Il sistema è applicato ed efficace. Le osservazioni sono spunti per migliorare.";
    }

    /** Five days after the last one of the audit, as the procedure of the story asks; never after the acceptance. */
    private static LocalDate reportedOn(Told told) {
        LocalDate on = told.date("to").plusDays(5);
        LocalDate accepted = told.date("acceptedOn");
        if (accepted != null && accepted.isBefore(on)) on = accepted;
        return on.isAfter(Rome.today()) ? Rome.today() : on;
    }

    /** Who directs the offices: of the top management, the one who is an executive as well. */
    private static String director(Story story) {
        return story.told().list("people").stream()
                .filter(person -> holds(person, "TOP_MANAGEMENT"))
                .max(Comparator.comparing(person -> holds(person, "EXECUTIVE")))
                .map(person -> person.text("key"))
                .orElse(story.qualityManager());
    }

    private static boolean holds(Told person, String role) {
        return person.list("roles").stream().anyMatch(held -> held.text("role").equals(role));
    }
}
