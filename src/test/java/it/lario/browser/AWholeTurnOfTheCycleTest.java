package it.lario.browser;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.Running;
import it.lario.Terminal;
import it.lario.ground.kernel.Rome;
import it.lario.ground.printing.Archival;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From an empty body to the signed review and the printed manual: five people, each with their own browser. */
class AWholeTurnOfTheCycleTest extends Running {

    private static final String BODY = "/provincia-di-prova";
    private static final String PASSWORD = "parola-di-prova";
    private static final LocalDate TODAY = Rome.today();

    @LocalServerPort
    int port;

    private Screen manager;
    private Screen top;
    private Screen executive;
    private Screen liaison;
    private Screen auditor;

    @BeforeEach
    void anEmptyBodyMadeFromATerminal() {
        Terminal.run(
                data,
                "create-body",
                "--slug",
                "provincia-di-prova",
                "--name",
                "Provincia di Prova",
                "--kind",
                "province");
        Terminal.run(
                data,
                "create-person",
                "--body",
                "provincia-di-prova",
                "--username",
                "elena.prova",
                "--name",
                "Elena Prova",
                "--role",
                "quality-manager",
                "--password",
                PASSWORD);
        manager = new Screen(port, Screen.LAPTOP, true).signIn("elena.prova", PASSWORD);
    }

    @AfterEach
    void everybodyGoesHome() {
        for (Screen screen : new Screen[] {manager, top, executive, liaison, auditor})
            if (screen != null) screen.close();
    }

    @Test
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    void endsWithASignedReviewAndAPrintedManual() throws Exception {
        manager.sees("Il mio lavoro").isGood().picture("01-home-empty");
        theBodySaysWhatItDoes();
        theContextIsKnown();
        aProcedureComesIntoForce();
        anAuditFindsSomething();
        theFindingBecomesAnActionThatIsChecked();
        theReviewIsHeld();
        theManualIsPrinted();
        phonesSeeTheSame();
    }

    private void theBodySaysWhatItDoes() {
        for (String unit : List.of("Segreteria generale", "Servizio Protocollo", "Servizio Personale"))
            create("/units", form -> form.type("name", unit));
        person("bruno.prova", "Bruno Vertice", "Alta direzione", null);
        person("carla.prova", "Carla Dirigente", "Dirigente", "Servizio Protocollo");
        person("dario.prova", "Dario Referente", "Referente", "Servizio Protocollo");
        person("fausta.prova", "Fausta Auditor", "Auditor interno", "Servizio Personale");
        top = new Screen(port, Screen.LAPTOP, true).signIn("bruno.prova", PASSWORD);
        executive = new Screen(port, Screen.LAPTOP, true).signIn("carla.prova", PASSWORD);
        liaison = new Screen(port, Screen.LAPTOP, true).signIn("dario.prova", PASSWORD);
        auditor = new Screen(port, Screen.LAPTOP, true).signIn("fausta.prova", PASSWORD);
        create("/sites", form -> form.type("name", "Palazzo della Provincia").type("address", "Piazza di Prova 1"));
        create("/services", form -> form.type("name", "Protocollo e gestione documentale")
                .type("users", "Cittadini, imprese e uffici")
                .choose("unit", "Servizio Protocollo")
                .tick("sites", "Palazzo della Provincia")
                .pick("certified", "true"));
        manager.open(BODY + "/scope/edit").isGood();
        manager.form("/scope")
                .type("text", "Protocollo e gestione dei documenti della Provincia di Prova.")
                .send();
        manager.open(BODY + "/processes/new").isGood();
        manager.form("/processes")
                .type("code", "P-01")
                .type("name", "Registrare e assegnare un documento")
                .choose("kind", "perativo")
                .choose("unit", "Servizio Protocollo")
                .choose("owner", "Dario Referente")
                .choose("service", "Protocollo")
                .type("purpose", "Far arrivare ogni documento all’ufficio giusto nello stesso giorno")
                .type("inputName", 0, "Documenti ricevuti")
                .type("outputName", 0, "Documenti registrati e assegnati")
                .type("controls", "Controllo mensile su dieci registrazioni")
                .type("stepWho", 0, "Operatore")
                .type("stepWhat", 0, "Registra il documento")
                .type("stepRecord", 0, "Registro di protocollo")
                .tick("clauses", "8.5.1")
                .tick("clauses", "7.5.3")
                .save()
                .isGood()
                .picture("02-process");
    }

    private void theContextIsKnown() {
        manager.open(BODY + "/issues/climate").isGood();
        manager.form("/issues/climate")
                .type("description", "Caldo agli sportelli e archivi a rischio di allagamento")
                .type("impact", "Chiusure e documenti danneggiati")
                .pick("relevant", "true")
                .type("reason", "Gli archivi sono nel seminterrato")
                .choose("owner", "Elena Prova")
                .save()
                .isGood();
        create("/parties", form -> form.type("name", "Cittadini")
                .type("needs", "Risposte in tempo")
                .pick("becomesObligation", "true")
                .choose("owner", "Elena Prova"));
        create("/obligations", form -> form.type("title", "Termini dei procedimenti")
                .type("source", "L. 241/1990, art. 2")
                .type("requirement", "Concludere entro il termine")
                .choose("unit", "Servizio Protocollo")
                .choose("owner", "Carla Dirigente"));
        create("/risks", form -> form.type("title", "Documento non assegnato")
                .type("cause", "Assenza dell’operatore")
                .type("effect", "Termine che decorre senza che nessuno lo sappia")
                .choose("process", "P-01")
                .choose("owner", "Carla Dirigente"));
        manager.form("/evaluations")
                .choose("probability", "3")
                .choose("impact", "4")
                .type("evaluationReason", "Due casi nell’anno")
                .save()
                .isGood()
                .picture("03-risk");
        anObjectiveIsApproved();
        create("/trainings", form -> form.type("need", "Regole di protocollazione")
                .type("reason", "Nuovo sistema")
                .type("area", "Gestione documentale")
                .choose("manager", "Carla Dirigente")
                .tick("people", "Dario Referente"));
    }

    private void anObjectiveIsApproved() {
        create("/objectives", form -> form.type("title", "Registrare in giornata")
                .value("category", "OPERATIONAL")
                .choose("service", "Protocollo")
                .choose("owner", "Carla Dirigente")
                .type("impact", "I termini partono il giorno giusto")
                .type("stakeholders", "Chi scrive all’ente")
                .type("resources", "Un operatore in più nelle ore di punta")
                .type("dueOn", TODAY.plusMonths(6).toString()));
        String objective = manager.path();
        manager.open(objective + "/measures/new").isGood();
        int last = TODAY.plusMonths(6).getYear() - TODAY.getYear();
        manager.form("/measures")
                .type("name", "Documenti registrati nel giorno di arrivo")
                .type("unit", "%")
                .pick("family", "EFFECTIVENESS")
                .type("baseline", "91,5")
                .type("target", last, "98")
                .save();
        manager.form("/approval").save().sees("In corso").isGood();
    }

    private void aProcedureComesIntoForce() {
        String procedure = document(
                "PROCEDURE",
                "PQ 01",
                "Gestione dei documenti",
                "# Scopo\n\nDire chi registra.\n\n| Chi | Che cosa |\n|---|---|\n| Operatore | Registra |\n");
        String policy = document(
                "POLICY", "POL 01", "Politica per la qualità", "# Impegni\n\nRispondere in tempo e con rispetto.\n");
        for (String revision : List.of(procedure, policy)) {
            manager.open(revision).form("/verification").save();
            top.open(revision)
                    .isGood()
                    .form("/approval")
                    .type("act", "decreto n. 1 di prova")
                    .save();
        }
        executive.open(procedure).isGood().picture("04-document-to-read");
        executive
                .open(link(executive, "/documents/0"))
                .isGood()
                .form("/acknowledgement")
                .send()
                .sees("PQ 01");
        manager.open(BODY + "/documents")
                .sees("PQ 01", "POL 01", "In vigore")
                .isGood()
                .picture("05-documents");
    }

    /** Written by the liaison; gives the address of the revision. */
    private String document(String type, String code, String title, String text) {
        liaison.open(BODY + "/documents/new").isGood();
        var form = liaison.form("/documents")
                .type("code", code)
                .type("title", title)
                .choose("unit", "Servizio Protocollo")
                .tick("distribution", "Servizio Protocollo")
                .type("text", text);
        form.value("type", type);
        form.save();
        String path = liaison.path();
        if (!path.contains("/revisions/")) {
            liaison.open((String) liaison.page()
                    .evaluate("document.querySelector('main a[href*=\"/revisions/\"]').getAttribute('href')"));
            path = liaison.path();
        }
        return path;
    }

    private void anAuditFindsSomething() throws Exception {
        manager.open(BODY + "/audit-programmes/new").isGood();
        manager.form("/audit-programmes")
                .type("objectives", "Vedere se il protocollo funziona")
                .type("programmeCriteria", "ISO 9001 e procedure")
                .save();
        String programme = manager.path();
        top.open(programme).form("/approval").save();
        manager.open(BODY + "/audits/new")
                .form("/audits")
                .type("title", "Protocollo")
                .type("startsOn", TODAY.toString())
                .type("endsOn", TODAY.toString())
                .type("criteria", "ISO 9001, PQ 01")
                .choose("lead", "Fausta Auditor")
                .save();
        String audit = manager.path();
        manager.open(audit + "/items/new").isGood();
        manager.form("/items")
                .choose("process", "P-01")
                .tick("clauses", "8.5.1")
                .save();
        manager.open(programme).isGood().picture("06-coverage");
        auditor.open(audit).isGood().form("/start").save();
        auditor.open(link(auditor, "/audit-items/")).isGood().picture("07-checklist");
        List<String> questions = links(auditor, "/audit-questions/");
        assertThat(questions).as("proposed from clauses and process sheet").hasSizeGreaterThan(2);
        for (int i = 0; i < questions.size(); i++)
            auditor.open(questions.get(i))
                    .form(questions.get(i))
                    .pick("outcome", i == 0 ? "NONCONFORMITY" : "CONFORMING")
                    .type("evidence", "Dieci registrazioni viste")
                    .save();
        auditor.open(questions.get(0))
                .isGood()
                .form("/findings")
                .choose("grade", "inore")
                .choose("clause", "8.5.1")
                .type("statement", "Tre documenti registrati il giorno dopo")
                .save();
        auditor.open(audit);
        auditor.open(link(auditor, "/audit-findings/") + "/edit").isGood();
        auditor.open(audit)
                .form("/report")
                .type("summary", "Audit svolto come previsto")
                .type("conclusions", "Il processo funziona, con un rilievo")
                .save();
        executive.open(audit).isGood().form("/acceptance").save().isGood().picture("08-audit-accepted");
        isArchivalAndAccessible("audit", executive, link(executive, "/files/"));
    }

    private void theFindingBecomesAnActionThatIsChecked() {
        manager.open(BODY + "/audit-findings").isGood();
        manager.open(link(manager, "/audit-findings/")).form("/nonconformity").send();
        manager.open(BODY + "/nonconformities").isGood();
        String nonconformity = link(manager, "/nonconformities/0");
        liaison.open(nonconformity)
                .isGood()
                .form("/containment")
                .type("containment", "Registrati subito i tre documenti")
                .save();
        var analysis = liaison.form("/analysis").type("extent", "Solo le ore di punta");
        for (int i = 0; i < 5; i++) analysis.type("whys", i, "Perché numero " + (i + 1));
        analysis.type("rootCause", "Un solo operatore nelle ore di punta").save();
        liaison.form("/actions")
                .choose("kind", "Correttiva")
                .type("title", "Secondo operatore nelle ore di punta")
                .choose("owner", "Dario Referente")
                .type("dueOn", TODAY.toString())
                .type("criterion", "Nessuna registrazione il giorno dopo in un mese")
                .type("checkOn", TODAY.plusDays(1).toString())
                .save();
        String action = link(liaison, "/actions/0");
        liaison.open(action)
                .isGood()
                .form("/implementation")
                .type("implementation", "Turni cambiati")
                .save();
        liaison.open(action).sees("Da verificare");
        manager.open(action)
                .form("/verification")
                .pick("effective", "true")
                .type("verification", "Trenta registrazioni, tutte in giornata")
                .save();
        manager.open(nonconformity)
                .form("/closure")
                .save()
                .sees("Chiusa")
                .isGood()
                .picture("09-nonconformity-closed");
    }

    private void theReviewIsHeld() throws Exception {
        manager.open(BODY + "/reviews/new").isGood();
        manager.form("/reviews")
                .type("title", "Riesame di prova")
                .type("periodFrom", TODAY.minusYears(1).toString())
                .type("periodTo", TODAY.toString())
                .type("heldOn", TODAY.toString())
                .choose("chair", "Bruno Vertice")
                .tick("attendees", "Carla Dirigente")
                .save()
                .isGood()
                .picture("10-review-open");
        String review = manager.path();
        top.open(review).form("/signature").send();
        top.sees("correggere");
        for (String code : List.of("a", "b", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "d", "e", "f"))
            manager.open(review + "/inputs/" + code)
                    .isGood()
                    .form("/inputs/" + code)
                    .type("note", "Valutato dalla direzione: " + code)
                    .save();
        manager.open(review + "/decisions/new")
                .isGood()
                .form("/decisions")
                .type("decision", "Estendere il controllo agli altri uffici")
                .type("actionTitle", "Controllo mensile esteso")
                .choose("owner", "Carla Dirigente")
                .type("dueOn", TODAY.plusMonths(2).toString())
                .type("criterion", "Tre controlli senza rilievi")
                .type("checkOn", TODAY.plusMonths(5).toString())
                .save();
        top.open(review).form("/signature").save().isGood().picture("11-review-signed");
        isArchivalAndAccessible("review", top, review + "/pdf");
    }

    private void theManualIsPrinted() throws Exception {
        manager.open(BODY + "/manual/chapters/context/edit").isGood();
        manager.form("/manual/chapters/context")
                .type("text", "La Provincia di Prova serve un territorio di lago.")
                .save();
        manager.open(BODY + "/manual").isGood().picture("12-manual");
        top.open(BODY + "/manual/editions/new")
                .isGood()
                .form("/manual/editions")
                .type("act", "decreto n. 2 di prova")
                .save();
        String edition = top.path();
        isArchivalAndAccessible("manual", top, edition + "/pdf");
        create("/parties", form -> form.type("name", "Comuni del territorio")
                .type("needs", "Servizi condivisi")
                .pick("becomesObligation", "false")
                .choose("owner", "Elena Prova"));
        manager.open(BODY + "/manual/changes")
                .sees("Comuni del territorio")
                .isGood()
                .picture("13-manual-drift");
        manager.open(BODY + "/").sees("Stato del ciclo").isGood().picture("14-home-full");
    }

    private void phonesSeeTheSame() {
        try (var phone = new Screen(port, Screen.PHONE, true).signIn("elena.prova", PASSWORD)) {
            phone.open(BODY + "/").isGood().picture("15-phone-home");
            phone.open(BODY + "/nonconformities").isGood().picture("16-phone-list");
            phone.open(BODY + "/manual").isGood().picture("17-phone-manual");
        }
        try (var plain = new Screen(port, Screen.PHONE, false).signIn("elena.prova", PASSWORD)) {
            plain.open(BODY + "/parties/new").fits();
            plain.form("/parties")
                    .type("name", "")
                    .type("needs", "Senza script, niente va perso")
                    .send();
            plain.sees("Compila questo campo").fits().picture("18-phone-without-scripts");
            plain.form("/parties")
                    .type("name", "Associazioni")
                    .pick("becomesObligation", "false")
                    .choose("owner", "Elena Prova")
                    .save()
                    .fits();
        }
    }

    /** Keeps the print for the eye, and lets veraPDF judge it for PDF/A-2a and PDF/UA-1. */
    private void isArchivalAndAccessible(String name, Screen screen, String path) throws Exception {
        byte[] pdf = screen.download(path);
        Files.write(Files.createDirectories(Path.of("target/prints")).resolve(name + ".pdf"), pdf);
        Archival.assertSound(pdf);
    }

    private interface Filling {
        Screen.Form fill(Screen.Form form);
    }

    private void create(String register, Filling filling) {
        manager.open(BODY + register + "/new").isGood();
        filling.fill(manager.form(register)).save().isGood();
    }

    private void person(String username, String name, String role, String unit) {
        create("/people", form -> {
            form.type("name", name)
                    .type("username", username)
                    .type("password", PASSWORD)
                    .choose("role", role);
            return unit == null ? form : form.choose("unit", unit);
        });
    }

    private static String link(Screen screen, String part) {
        List<String> links = links(screen, part);
        assertThat(links).as(part + " on " + screen.path()).isNotEmpty();
        return links.get(0);
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Screen screen, String part) {
        return (List<String>) screen.page()
                .evaluate(
                        "part => [...document.querySelectorAll('main a')].map(a => a.getAttribute('href')).filter(h => h && h.includes(part))",
                        part);
    }
}
