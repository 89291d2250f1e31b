package it.lario.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import it.lario.Running;
import it.lario.ground.kernel.Rome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A procedure written in Word becomes a document, is revised by two people at once, comes into force on its day and is read. */
class AProcedureFromWordTest extends Running {

    private static final String BODY = "/" + PROVINCE;
    private static final String PASSWORD = "dimostrazione";
    private static final LocalDate TODAY = Rome.today();
    private static final LocalDate MONDAY = TODAY.with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    @Autowired
    SchedulerClient jobs;

    @TempDir
    Path folder;

    private Screen liaison;
    private Screen manager;
    private Screen top;
    private Screen operator;
    private Screen inspector;

    @BeforeEach
    void signIn() {
        liaison = new Screen(port, Screen.LAPTOP, false).signIn("claudia.orlando", PASSWORD);
        manager = new Screen(port, Screen.LAPTOP, false).signIn("anna.bianchi", PASSWORD);
        top = new Screen(port, Screen.LAPTOP, false).signIn("paolo.conti", PASSWORD);
        operator = new Screen(port, Screen.PHONE, false).signIn("teresa.marino", PASSWORD);
        inspector = new Screen(port, Screen.LAPTOP, false).signIn("roberto.vitale", PASSWORD);
    }

    @AfterEach
    void leave() {
        Rome.followMachine();
        for (Screen screen : new Screen[] {liaison, manager, top, operator, inspector}) screen.close();
    }

    @Test
    void isTakenOverRevisedApprovedForMondayAndRead() throws Exception {
        String first = takenOver();
        verify(first);
        approve(first, "Determinazione n. 90", TODAY);
        String document = documentOf(first);
        readBy(operator, document, "0");

        String second = revisedByTwo(document);
        manager.open(second)
                .form("/refusal")
                .type("refusal", "Manca chi controlla.")
                .save();
        liaison.open(second).sees("Manca chi controlla.");
        rewrite(liaison, second, "Il responsabile controlla ogni settimana.");
        verify(second);
        approve(second, "Determinazione n. 91", MONDAY);
        operator.open(document).sees("Testo in vigore (revisione 0)").fits();
        liaison.open(second).sees("Approvat", Rome.date(MONDAY)).fits().picture("procedure-approved-for-monday");

        operator.open(second).fits().form("/acknowledgement").save();

        mondayComes(second);
        operator.open(document).sees("Testo in vigore (revisione 1)", "Hai dato presa visione");
        asksTheInspector(first, second);
    }

    /** What Word holds is shown before it is kept; gives the address of the first revision. */
    private String takenOver() throws IOException {
        liaison.open(BODY + "/documents/new")
                .form("/documents/import")
                .attach("word", Files.write(folder.resolve("procedura.docx"), word()))
                .send();
        liaison.sees("Testo ricavato dal file Word").fits().picture("procedure-from-word");
        liaison.form("/documents")
                .value("type", "PROCEDURE")
                .type("code", "PQ 90")
                .type("title", "Apertura della posta")
                .choose("unit", "Qualità")
                .tick("readers", "Teresa Marino")
                .save();
        String revision = liaison.path().contains("/revisions/") ? liaison.path() : link(liaison, "/revisions/");
        liaison.open(revision).sees("Scopo", "La posta si apre ogni mattina.").fits();
        return revision;
    }

    private static byte[] word() throws IOException {
        try (var word = new XWPFDocument();
                var out = new java.io.ByteArrayOutputStream()) {
            var heading = word.createParagraph();
            heading.setStyle("Heading1");
            heading.createRun().setText("Scopo");
            word.createParagraph().createRun().setText("La posta si apre ogni mattina.");
            word.write(out);
            return out.toByteArray();
        }
    }

    /** Both open the same draft; the second to save is shown both texts, and saves what holds both. */
    private String revisedByTwo(String document) {
        liaison.open(document)
                .form("/revisions")
                .type("reason", "Più controlli sulla posta")
                .save();
        String revision = liaison.path().contains("/revisions/") ? liaison.path() : link(liaison, "/revisions/");
        liaison.open(revision + "/edit").fits();
        manager.open(revision + "/edit")
                .form(revision)
                .type("text", "La posta si apre alle otto.")
                .save();
        liaison.form(revision).type("text", "La posta si apre in due.").send();
        liaison.sees("Anna Bianchi", "La posta si apre alle otto.").fits().picture("procedure-two-texts");
        assertThat(liaison.page().locator("textarea[name=text]").inputValue()).isEqualTo("La posta si apre in due.");
        liaison.form(revision)
                .type("text", "La posta si apre alle otto, in due.")
                .save()
                .sees("La posta si apre alle otto, in due.");
        return revision;
    }

    private void rewrite(Screen writer, String revision, String more) {
        var form = writer.open(revision + "/edit").form(revision);
        String text = writer.page().locator("textarea[name=text]").inputValue();
        form.type("text", text + "\n\n" + more).save();
    }

    private void verify(String revision) {
        manager.open(revision).form("/verification").save();
    }

    private void approve(String revision, String act, LocalDate inForceOn) {
        top.open(revision)
                .form("/approval")
                .type("act", act)
                .type("inForceOn", inForceOn.toString())
                .type("reviewOn", inForceOn.plusYears(1).toString())
                .type("readBy", inForceOn.plusDays(15).toString())
                .save();
    }

    private void readBy(Screen reader, String document, String revision) {
        reader.open(document)
                .sees("Testo in vigore (revisione " + revision + ")")
                .fits()
                .form("/acknowledgement")
                .save();
    }

    /** The job that looks for approved texts is asked to run now, as it does every few minutes. */
    private void mondayComes(String revision) {
        Rome.follow(Clock.fixed(MONDAY.atTime(8, 0).atZone(Rome.ZONE).toInstant(), Rome.ZONE));
        jobs.reschedule(TaskInstanceId.of("documents-into-force", "recurring"), Instant.now());
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (liaison.open(revision).page().locator("main").innerText().contains("Approvata"))
            assertThat(Instant.now()).isBefore(end);
    }

    private void asksTheInspector(String first, String second) {
        inspector
                .open(BODY + "/readings?q=PQ+90&on=" + TODAY)
                .sees("PQ 90", Rome.date(TODAY))
                .fits();
        inspector.open(BODY + "/readings?q=PQ+90&on=" + MONDAY).sees("PQ 90", Rome.date(MONDAY));
        inspector.open(readings(first) + "?on=" + TODAY).sees("Teresa Marino", Rome.date(TODAY));
        inspector
                .open(readings(second) + "?on=" + MONDAY)
                .sees("Teresa Marino", Rome.date(TODAY))
                .fits()
                .picture("procedure-who-had-read");
    }

    private static String readings(String revision) {
        return revision.replace("/revisions/", "/readings/");
    }

    private String documentOf(String revision) {
        return link(liaison.open(revision), "/documents/0");
    }

    private static String link(Screen screen, String part) {
        return (String) screen.page()
                .evaluate(
                        "part => [...document.querySelectorAll('main a, nav a')].map(a => a.getAttribute('href')).find(h => h && h.includes(part))",
                        part);
    }
}
