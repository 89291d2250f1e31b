package it.lario;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.foundations.documents.Approval;
import it.lario.foundations.documents.Document;
import it.lario.foundations.documents.DocumentCard;
import it.lario.foundations.documents.DocumentType;
import it.lario.foundations.documents.Documents;
import it.lario.foundations.documents.Revision;
import it.lario.foundations.documents.Revisions;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.Actor;
import it.lario.ground.people.Actor.Held;
import it.lario.ground.people.Bodies;
import it.lario.ground.people.Body;
import it.lario.ground.people.People;
import it.lario.ground.people.PersonRef;
import it.lario.ground.people.Role;
import it.lario.ground.people.Units;
import it.lario.ground.search.Found;
import it.lario.ground.search.Rebuild;
import it.lario.ground.search.Results;
import it.lario.ground.search.SearchIndex;
import it.lario.ground.search.Searches;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.CurrentBody;
import it.lario.ground.tenancy.Searched.Standing;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Modifier;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything that a person may see is found by its words, and nothing else. */
class SearchTest extends Running {

    private static final String OURS = "provincia-del-lario";
    private static final AtomicInteger NUMBER = new AtomicInteger(10);

    /** Found as their audit, or settings and letters, which are not everybody’s. */
    private static final List<String> NOT_SEARCHED = List.of(
            "AuditItem", "RetentionRule", "Takeover", "IntakeBatch", "LegacyRevision", "Mail", "ReminderSettings");

    @LocalServerPort
    int port;

    @Autowired
    Bodies bodies;

    @Autowired
    Documents documents;

    @Autowired
    Revisions revisions;

    @Autowired
    Searches searches;

    @Autowired
    SearchIndex index;

    @Autowired
    Rebuild rebuild;

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    EntityManager entities;

    @Autowired
    MessageSource words;

    Body ours;
    Actor writer;
    Actor auditor;

    @BeforeEach
    void enter() {
        ours = bodies.bySlug(OURS).orElseThrow();
        writer = actor(Role.QUALITY_MANAGER);
        auditor = new Actor(UUID.randomUUID(), "Ispettrice", List.of(new Held(Role.EXTERNAL_AUDITOR, null)));
    }

    @Test
    void accentsCapitalsAndEndingsDoNotMatter() {
        String draft = revision(written(
                        "Zefirino", "Le pratiche inevase e la qualità percepita: l’utente «scontento» dell’uﬃcio"))
                .path();
        for (String asked : List.of(
                "zefirino pratica",
                "zefirino qualita",
                "ZEFIRINO QUALITÀ",
                "zefirino «utente»",
                "zefirino “scontento”",
                "l’ufficio zefirino"))
            assertThat(paths(search(writer, asked))).as(asked).containsExactly(draft);
        assertThat(paths(search(writer, "zefirino piramide"))).isEmpty();
    }

    @Test
    void theRecordOfThatCodeIsFirstAndItsBeginningIsEnough() {
        Document document = written("Codificato", "Testo");
        String code = document.code();
        written("Richiama " + code, code + " " + code + " " + code);
        for (String asked : List.of(code, code.toLowerCase(Locale.ROOT), code.replace(" ", ""), code.replace(" ", "-")))
            assertThat(paths(search(writer, asked))).as(asked).first().isEqualTo(document.path());
        assertThat(paths(search(writer, code.substring(0, code.length() - 1)))).contains(document.path());
        assertThat(search(writer, "NC 2026/0").found()).isNotEmpty().allSatisfy(found -> assertThat(found.code())
                .startsWith("NC 2026/0"));
    }

    @Test
    void aMistypedWordIsMendedWithTheNearest() {
        Document document = written("Archiviazione sostitutiva", "Conservazione zanzibarese dei fascicoli");
        rebuild.rebuild(ours, done -> {});
        Results mended = search(writer, "zanzibarsee");
        assertThat(mended.mended()).isEqualTo("zanzibarese");
        assertThat(mended.showsMended()).isTrue();
        assertThat(paths(mended)).containsExactly(revision(document).path());
        assertThat(search(writer, "zanzibarese").mended()).isNull();
    }

    @Test
    void whoOnlyLooksFindsWhatIsOrWasInForceAndNeverADraft() {
        Document document = written("Anemometro", "Prima taratura dello strumento");
        assertThat(search(auditor, "anemometro").total()).isZero();
        assertThat(search(auditor, "anemometro taratura").total()).isZero();
        Revision first = enforced(document);
        assertThat(paths(search(auditor, "anemometro taratura"))).containsExactly(document.path());

        Revision second = as(writer, () -> revisions.open(document.id(), "Nuovo strumento", Rome.today()));
        as(
                writer,
                () -> revisions.write(
                        second.id(),
                        second.version(),
                        "Prima sostituzione galvanica",
                        "Nuovo strumento",
                        Rome.today()));
        assertThat(paths(search(writer, "galvanica"))).containsExactly(second.path());
        assertThat(search(auditor, "galvanica").total()).isZero();

        enforced(document);
        assertThat(paths(search(auditor, "anemometro galvanica"))).containsExactly(document.path());
        assertThat(paths(search(auditor, document.code() + " taratura"))).contains(first.path());
        assertThat(search(auditor, "taratura strumento").found().stream()
                        .filter(found -> found.path().equals(first.path()))
                        .findFirst()
                        .orElseThrow()
                        .standing())
                .isEqualTo(Standing.SUPERSEDED);
    }

    @Test
    void anotherBodyNeverFindsIt() {
        written("Ornitorinco", "Protetto");
        Body theirs = bodies.all().stream()
                .filter(body -> !body.id().equals(ours.id()))
                .findFirst()
                .orElseThrow();
        var there = new Actor(writer.id(), writer.name(), writer.roles());
        assertThat(search(writer, "ornitorinco").total()).isPositive();
        assertThat(within(theirs, there, () -> searches.search("ornitorinco", "", 1))
                        .total())
                .isZero();
        for (String function : List.of(
                "select count(*) from search_hits(:body, 'ornitorinco', '', '', array['*', 'work'], 10)",
                "select count(search_nearest(:body, 'ufficio'))"))
            assertThat(within(theirs, there, () -> jdbc.sql(function)
                            .param("body", ours.id())
                            .query(Integer.class)
                            .single()))
                    .as(function)
                    .isZero();
    }

    @Test
    void whatItsFilesSayIsFoundAndGoesWithTheTextInForce() {
        Document document = written("Modulistica", "Si veda il file");
        Revision revision = revision(document);
        as(writer, () -> {
            index.put(revision, "allegato \0 planimetrico");
            return null;
        });
        assertThat(paths(search(writer, "planimetrico"))).containsExactly(revision.path());
        enforced(document);
        assertThat(paths(search(auditor, "modulistica planimetrico"))).containsExactly(document.path());
    }

    @Test
    void buildingTheIndexAnewChangesNothing() {
        enforced(written("Ricostruito", "Con un testo in vigore"));
        String before = entries();
        rebuild.rebuild(ours, done -> {});
        assertThat(entries()).isEqualTo(before);
        as(writer, () -> jdbc.sql("delete from search_entry where body_id = ?")
                .param(ours.id())
                .update());
        rebuild.rebuild(ours, done -> {});
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void noQuestionBreaksThePage() {
        var visitor = Visitor.signedIn(port, "anna.bianchi", "dimostrazione");
        for (String asked : List.of(
                "",
                " ",
                "'",
                "\"",
                "\"aperte",
                "a:*",
                "pratica & | ! <-> ()",
                "-pratica",
                "!!",
                "%",
                "_",
                "\\",
                "di e la",
                "or",
                "OR OR",
                "\0",
                "a\0b",
                "<script>alert(1)</script>",
                "'; drop table body; --",
                "{0}",
                "שלום",
                "😀",
                "x".repeat(3_000),
                "a ".repeat(1_500),
                "${7*7}",
                "NC 2026/",
                "~",
                "pratica OR -pratica")) {
            var page = visitor.get("/" + OURS + "/search?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8));
            assertThat(page.statusCode()).as(asked).isEqualTo(200);
            assertThat(page.body()).as(asked).doesNotContain("<script>alert");
        }
        assertThat(visitor.get("/" + OURS + "/search?q=" + "x".repeat(10_000)).statusCode())
                .isLessThan(500);
        for (String rest :
                List.of("kind=%00", "kind=nessuno", "page=-1", "page=999", "page=x", "kind=a&kind=b", "q=a&q=b"))
            assertThat(visitor.get("/" + OURS + "/search?q=ufficio&" + rest).statusCode())
                    .as(rest)
                    .isEqualTo(200);
    }

    @Test
    void theHitIsMarkedAndTheRestIsText() {
        written("Marcato", "Prima <b>il</b> colibrì & poi il resto");
        String page = Visitor.signedIn(port, "anna.bianchi", "dimostrazione")
                .get("/" + OURS + "/search?q=colibri")
                .body();
        assertThat(page).contains("<mark>colibrì</mark> &amp; poi").doesNotContain("<b>il</b>");
    }

    @Test
    void everyKindOfRecordHasItsWord() {
        entities.getMetamodel().getEntities().forEach(type -> {
            Class<?> kind = type.getJavaType();
            if (!BodyRecord.class.isAssignableFrom(kind) || Modifier.isAbstract(kind.getModifiers())) return;
            String module = kind.getPackageName().replaceAll(".*\\.", "");
            String key = module + ".kind." + kind.getSimpleName();
            if (NOT_SEARCHED.contains(kind.getSimpleName())) return;
            for (Locale language : List.of(Locale.ITALIAN, Locale.ENGLISH))
                assertThat(words.getMessage(key, null, null, language)).as(key).isNotNull();
        });
    }

    private Document written(String title, String text) {
        UUID unit = as(writer, () -> units.tree().get(0).id());
        String code = "PX %02d".formatted(NUMBER.getAndIncrement());
        var card = new DocumentCard(
                code, title, DocumentType.PROCEDURE, unit, writer.id(), List.of(), List.of(unit), null);
        return as(writer, () -> documents.write(card, text, Rome.today()));
    }

    private Revision revision(Document document) {
        return as(writer, () -> documents.revisions(document.id()).get(0));
    }

    /** Verified and approved by others than its author, from today. */
    private Revision enforced(Document document) {
        Revision revision = revision(document);
        var head = actor(Role.TOP_MANAGEMENT);
        var judge = new Actor(head.id(), head.name(), List.of(new Held(Role.QUALITY_MANAGER, null)));
        as(judge, () -> revisions.verify(revision.id(), Rome.today()));
        return as(
                head, () -> revisions.approve(revision.id(), new Approval("Atto 1", Rome.today(), Rome.today(), null)));
    }

    private Actor actor(Role role) {
        return CurrentBody.during(ours.id(), () -> {
            PersonRef person = people.with(role).get(0);
            return people.actor(person.id()).orElseThrow();
        });
    }

    private Results search(Actor reader, String asked) {
        return as(reader, () -> searches.search(asked, "", 1));
    }

    private static List<String> paths(Results results) {
        return results.found().stream().map(Found::path).toList();
    }

    private String entries() {
        return String.join("\n", as(writer, () -> jdbc.sql("""
                select concat_ws('|', record_id, kind, path, code, title, text, part_text, standing, readers, part_of, words)
                from search_entry where body_id = ? and file_text = '' order by record_id""")
                .param(ours.id())
                .query(String.class)
                .list()));
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return within(ours, actor, work);
    }

    private <T> T within(Body body, Actor actor, Supplier<T> work) {
        return CurrentBody.during(body.id(), () -> {
            var result = new Object() {
                T value;
            };
            Actor.during(actor, () -> result.value = transaction.execute(tx -> work.get()));
            return result.value;
        });
    }
}
