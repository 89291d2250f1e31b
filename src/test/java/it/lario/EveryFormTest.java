package it.lario;

import static org.assertj.core.api.Assertions.assertThat;

import it.lario.FormsFound.Place;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.Role;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;

/**
 * Every form that people of any role find in the demonstration, or on the page that a taken form leads to. Each is sent
 * until it is taken, so that whole lives of records are walked. The tests after it get a demonstration of their own.
 */
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFormTest extends Running {

    private static final LocalDate TODAY = Rome.today();
    private static final List<Integer> DAYS = List.of(0, 30, -30, 400);
    private static final String UNWRITTEN = "-1";
    /** Asked for when the other records they need have lived a whole life, and days have passed: the browser story walks them. */
    private static final List<String> AT_THE_END = List.of(
            "/nonconformities/{id}/closure",
            "/reviews/{id}/signature",
            "/risks/{id}/closure",
            "/opportunities/{id}/conclusion",
            "/audits/{id}/report");

    /** The first decision of a body, which the province has taken; what follows an end; what the editor sends by itself. */
    private static final Set<String> ELSEWHERE = Set.of(
            "/{body}/issues/climate",
            "/{body}/audits/{id}/take-back",
            "/{body}/opportunities/{id}/reopening",
            "/{body}/revisions/{id}/images",
            "/{body}/revisions/{id}/working-copy",
            "/{body}/revisions/{id}/working-copy/removal");

    /** A reader's own view is gone without a step of the journal: only the browser keeps its button from a second click. */
    private static final String GONE = "/views/{id}/removal";

    private static final Pattern PROBLEMS = Pattern.compile("(?s)<ul>\\s*<li>.*?</ul>");
    private static final Set<String> CHOICES = Set.of("select", "radio", "checkbox", "date");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private FormsFound forms;
    private String said = "";
    private final List<String> lost = new ArrayList<>();
    private final List<String> nonsense = new ArrayList<>();
    private final List<String> overwritten = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final List<String> twice = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    @BeforeAll
    void sendEveryForm() {
        forms = new FormsFound("/" + PROVINCE + "/", name -> Visitor.signedIn(port, name, Walk.PASSWORD));
        for (var page : walk().pages()) {
            forms.visitor(page.reader());
            forms.remember(page.reader(), page.path(), page.forms());
            if (page.forms().stream().anyMatch(Form::get)) forms.look(page.reader(), page.path() + "?q=a");
        }
        holders(body(PROVINCE), Role.INTERNAL_AUDITOR).forEach(forms::visitor);
        for (var kind = forms.next(); kind.isPresent(); kind = forms.next()) send(kind.get());
    }

    /** Judges one form of the kind, and sends it and others until enough are taken. */
    private void send(String kind) {
        int taken = 0;
        int enough = 1;
        boolean judged = false;
        for (Place place : forms.of(kind)) {
            var form = forms.standing(place);
            if (form.isEmpty()) continue;
            if (form.get().multipart()) return;
            if (!judged) judge(kind, place, form.get());
            judged = true;
            if (form.get().isChoice()) enough = 3;
            if (taken(kind, place, form.get(), taken)) taken++;
            if (taken == enough) return;
        }
        if (judged && taken == 0) refused.add(kind + ": " + said);
    }

    private void judge(String kind, Place place, Form form) {
        sendTooMuch(kind, place, form);
        sendNonsense(kind, place, form);
        if (form.has("_version") && !form.value("_version").equals(UNWRITTEN)) sendLate(kind, place, form);
    }

    private void sendTooMuch(String kind, Place place, Form form) {
        if (form.fields().stream().noneMatch(Form.Field::isText)) return;
        var first = new HashSet<String>();
        var sent = form.filled(
                field -> field.with(first.add(field.name()) ? Typing.tooLong(field) : Typing.HOSTILE), TODAY, 0);
        var answer = forms.post(place, sent);
        if (answer.statusCode() != 422) lost.add(answer.statusCode() + " " + kind);
        var back = Form.of(answer.body()).stream()
                .filter(again -> form.action().equals(again.action()))
                .flatMap(again -> again.fields().stream())
                .filter(Form.Field::isText)
                .toList();
        for (String name : first)
            for (String text : sent.get(name))
                if (back.stream().noneMatch(field -> name.equals(field.name()) && same(field.value(), text)))
                    lost.add(kind + " " + name);
    }

    private void sendNonsense(String kind, Place place, Form form) {
        var sent = form.filled(field -> field.with("x"), TODAY, 0);
        boolean any = false;
        for (var field : form.fields())
            if (CHOICES.contains(field.type())) {
                sent.put(field.name(), List.of(field.type().equals("date") ? "2026-13-45" : "nonsense"));
                any = true;
            }
        if (!any) return;
        int status = forms.post(place, sent).statusCode();
        if (status != 422 && status != 404) nonsense.add(status + " " + kind);
    }

    private void sendLate(String kind, Place place, Form form) {
        var sent = form.filled(
                field -> field.with(
                        worded(field) ? field.value() + " (mio)" : field.value().isEmpty() ? "7" : field.value()),
                TODAY,
                0);
        sent.put("_version", List.of("9999"));
        var answer = forms.post(place, sent);
        if (answer.statusCode() != 409) overwritten.add(kind + ": " + said(answer));
        String shown = HtmlUtils.htmlUnescape(answer.body());
        for (var field : form.fields())
            if (worded(field))
                for (String text : List.of(field.value(), field.value() + " (mio)"))
                    if (!shown.contains(plain(text))) overwritten.add(kind + " " + field.name());
    }

    private static boolean worded(Form.Field field) {
        return field.isText() && field.value().matches("(?s).*[a-z]{3}.*");
    }

    /** Sends a form until it is taken, typing something plainer wherever a field was refused, and then once more. */
    private boolean taken(String kind, Place place, Form form, int choice) {
        var plainer = new HashMap<String, Integer>();
        for (int variant = 0; variant < DAYS.size(); variant++)
            for (int round = 0; round <= Typing.ROUNDS; round++) {
                var sent = form.filled(
                        field -> Typing.plainer(field, plainer.getOrDefault(field.name(), 0)),
                        TODAY.plusDays(DAYS.get(variant)),
                        choice + variant);
                sent.put("_once", List.of(UUID.randomUUID().toString()));
                var answer = forms.post(place, sent);
                if (answer.statusCode() < 400) {
                    sendAgain(kind, place, sent, answer);
                    return true;
                }
                said = said(answer);
                var problems = new HashSet<String>();
                for (var field : form.fields())
                    if (answer.body().contains("id=\"" + field.id() + "-problem\"")) problems.add(field.name());
                if (problems.isEmpty()) break;
                problems.forEach(name -> plainer.merge(name, 1, Integer::sum));
            }
        return false;
    }

    private void sendAgain(String kind, Place place, Map<String, List<String>> sent, HttpResponse<String> first) {
        var rows = rows();
        var second = forms.post(place, sent);
        if (second.statusCode() >= 400 && !kind.endsWith(GONE)) twice.add(second.statusCode() + " " + kind);
        else if (second.statusCode() == 302
                && forms.get(place.reader(), location(second)).statusCode() != 200)
            twice.add(kind + " " + location(second));
        rows().forEach((table, after) -> {
            if (!after.equals(rows.get(table))) twice.add(kind + " wrote " + table + " again");
        });
        if (first.statusCode() == 302) forms.discover(place.reader(), location(first));
        if (taken.add(kind)) forms.discover(place.reader(), place.path());
    }

    @Test
    void everyStepHasItsForm() {
        assertThat(Routes.of(mapping).stream()
                        .filter(route -> route.method() == HttpMethod.POST)
                        .filter(route -> !ELSEWHERE.contains(route.pattern()))
                        .filter(route -> !forms.known(route)))
                .isEmpty();
    }

    @Test
    void everyFormCanBeTaken() {
        assertThat(refused).allMatch(kind -> AT_THE_END.stream().anyMatch(kind::contains));
    }

    @Test
    void whatIsRefusedComesBackAsItWasTyped() {
        assertThat(lost).isEmpty();
    }

    @Test
    void nonsenseIsRefusedOrNotFound() {
        assertThat(nonsense).isEmpty();
    }

    @Test
    void twoEditorsSeeBothTexts() {
        assertThat(overwritten).isEmpty();
    }

    @Test
    void aSecondClickLeadsToWhatTheFirstOneDid() {
        assertThat(twice).isEmpty();
    }

    @Test
    void nothingTypedIsEverRunAndNothingFails() {
        String reader = walk().pages().get(0).reader();
        walk().paths().forEach(path -> forms.get(reader, path));
        assertThat(forms.run).isEmpty();
        assertThat(forms.failed).isEmpty();
    }

    @Test
    void listsAnswerAnyQuestion() {
        String asked = URLEncoder.encode(Typing.HOSTILE, StandardCharsets.UTF_8);
        var seen = new HashSet<String>();
        for (var page : walk().pages())
            if (page.forms().stream().anyMatch(Form::get) && seen.add(page.kind()))
                for (String question : List.of(
                        "?q=" + asked + "&sort=" + asked + "&page=2",
                        "?page=99999999999999999999",
                        "?page=-1&status=" + asked + "&format=" + asked,
                        "?page=2147483647&lang=" + asked + "&done=" + asked))
                    forms.get(page.reader(), page.path() + question);
        assertThat(forms.run).isEmpty();
        assertThat(forms.failed).isEmpty();
        assertThat(seen).hasSizeGreaterThan(10);
    }

    /** How many rows the body has in each table, but those that a job moves. */
    private Map<String, Long> rows() {
        var tables = jdbc.sql("""
                select table_name from information_schema.columns where table_schema = 'public'
                and column_name = 'body_id' and table_name not in ('membership', 'journal_pending', 'journal_link', 'file_reading')""").query(String.class).list();
        String counts = tables.stream()
                .map(table -> "select '" + table + "', count(*) from " + table)
                .collect(Collectors.joining(" union all "));
        var rows = new HashMap<String, Long>();
        within(body(PROVINCE), () -> {
            jdbc.sql(counts).query(row -> {
                rows.put(row.getString(1), row.getLong(2));
            });
            return rows;
        });
        return rows;
    }

    private static String location(HttpResponse<String> answer) {
        String place = answer.headers().firstValue("Location").orElse("");
        return place.replaceFirst("https?://[^/]+", "").replaceFirst("#.*", "");
    }

    /** The page's own words on what was wrong. */
    private static String said(HttpResponse<String> answer) {
        var problems = PROBLEMS.matcher(answer.body());
        return answer.statusCode() + (problems.find() ? problems.group().replaceAll("(<[^>]+>|\\s)+", " ") : "");
    }

    private static boolean same(String typed, String shown) {
        return plain(typed).equals(plain(shown));
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace("\u0000", "").strip();
    }
}
