package it.lario.registers.audits;

import it.lario.ground.kernel.Ids;
import it.lario.ground.people.PersonRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A small body to audit: an office below a direction, its process, two auditors from elsewhere. */
final class Sample {

    static final LocalDate START = LocalDate.of(2026, 3, 10);
    static final LocalDate END = LocalDate.of(2026, 3, 11);
    static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    static final UUID DIRECTION = Ids.next();
    static final UUID OFFICE = Ids.next();
    static final UUID DESK = Ids.next();
    static final UUID ELSEWHERE = Ids.next();

    static final PersonRef OWNER = new PersonRef(Ids.next(), "Marco Caruso");
    static final PersonRef AUTHOR = new PersonRef(Ids.next(), "Lucia Greco");
    static final PersonRef MANCINI = new PersonRef(Ids.next(), "Paola Mancini");
    static final PersonRef BASILE = new PersonRef(Ids.next(), "Enrico Basile");

    static final AuditedProcess PROTOCOL = process("P-07", List.of("7.5.3", "8.5.1"));

    private Sample() {}

    static AuditedProcess process(String code, List<String> clauses) {
        return new AuditedProcess(
                Ids.next(),
                code,
                "Protocollo",
                OFFICE,
                OWNER,
                Map.of(DIRECTION, "Direzione I", OFFICE, "Ufficio Protocollo", DESK, "Sportello"),
                Set.of(AUTHOR.id()),
                clauses,
                List.of(
                        new AuditedProcess.Step("Registra", "Registro di protocollo"),
                        new AuditedProcess.Step("Avvisa", "")),
                List.of("Controllo mensile degli oggetti"));
    }

    static AuditProgramme programme() {
        return new AuditProgramme(2026, "Verificare i servizi certificati", "ISO 9001");
    }

    static AuditProgramme approved() {
        AuditProgramme programme = programme();
        programme.approve(OWNER, LocalDate.of(2026, 2, 20), TODAY);
        return programme;
    }

    static AuditPlan plan(LocalDate from, LocalDate to) {
        return new AuditPlan(
                "Protocollo", from, to, "PO 04", Audit.Modality.ON_SITE, MANCINI.id(), List.of(BASILE.id()));
    }

    static Audit audit() {
        return new Audit(programme(), 1, plan(START, END), List.of(MANCINI, BASILE));
    }

    static Audit begun() {
        Audit audit = audit();
        audit.begin(approved(), List.of(item(audit)));
        return audit;
    }

    static AuditItem item(Audit audit) {
        return new AuditItem(audit, PROTOCOL, List.of("7.5.3"), MANCINI, List.of(ELSEWHERE), START);
    }

    static AuditAnswer question(AuditItem item, String clause) {
        return new AuditAnswer(
                item, 1, new Checklist.Question(AuditAnswer.Source.CLAUSE, clause, "Gli oggetti sono chiari?"));
    }
}
