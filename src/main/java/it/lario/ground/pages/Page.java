package it.lario.ground.pages;

import it.lario.ground.contributions.Said;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Ids;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.Actor;
import it.lario.ground.people.Body;
import it.lario.ground.people.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** What every template knows of the page being shown: its words, its reader, and what was typed before. */
public final class Page {

    private static final String PROBLEMS = Page.class.getName() + ".problems";
    private static final Actor NOBODY = new Actor(new UUID(0, 0), "", List.of());

    private final HttpServletRequest request;
    private final MessageSource words;
    private final NamesOfPage names;
    private final Locale language;
    private final Body body;
    private final List<NavGroup> navigation;
    private final List<NavLink> personal;
    private final Supplier<String> csrf;

    Page(
            HttpServletRequest request,
            MessageSource words,
            NamesOfPage names,
            Locale language,
            Body body,
            List<NavGroup> navigation,
            List<NavLink> personal,
            Supplier<String> csrf) {
        this.request = request;
        this.words = words;
        this.names = names;
        this.language = language;
        this.body = body;
        this.navigation = navigation;
        this.personal = personal;
        this.csrf = csrf;
    }

    /** Marks the request as coming back with problems: fields then show what was typed. */
    static void comeBack(HttpServletRequest request, List<Problem> problems) {
        request.setAttribute(PROBLEMS, problems);
    }

    public String t(String key, Object... arguments) {
        return words.getMessage(key, arguments, "??" + key + "??", language);
    }

    /** Text of a key that may be missing: then null. */
    public String tOrNull(String key) {
        return words.getMessage(key, null, null, language);
    }

    public String say(Said said) {
        return t(said.key(), said.arguments().stream().map(this::readable).toArray());
    }

    private Object readable(Object argument) {
        return argument instanceof LocalDate date ? Rome.date(date) : argument;
    }

    public String lang() {
        return language.getLanguage();
    }

    /** Asked for by forms only: a page without any sets no cookie. */
    public String csrf() {
        return csrf.get();
    }

    public String path() {
        return request.getRequestURI();
    }

    /** A fresh key for each form: the journal takes it once. */
    public String once() {
        return Ids.next().toString();
    }

    public boolean hasBody() {
        return body != null;
    }

    public Body body() {
        return body;
    }

    public String bodyName() {
        return body == null ? t("pages.no-body") : body.name();
    }

    /** The body's address, such as {@code /provincia-del-lario}; empty outside a body. */
    public String base() {
        if (body == null) return "";
        return (Pages.open(request) ? "/public/" : "/") + body.slug();
    }

    public boolean demo() {
        return body != null && body.demo();
    }

    public boolean signedIn() {
        return request.getUserPrincipal() != null;
    }

    public String personName() {
        return signedIn() ? request.getUserPrincipal().getName() : "";
    }

    /** The reader at work in the body; outside a body somebody with no roles. */
    public Actor actor() {
        Actor actor = Actor.current();
        return actor == null ? NOBODY : actor;
    }

    public boolean may(Role... any) {
        return actor().is(any);
    }

    public List<NavGroup> navigation() {
        return navigation;
    }

    /** What stands beside the reader's name. */
    public List<NavLink> personal() {
        return personal;
    }

    @SuppressWarnings("unchecked")
    public List<Problem> problems() {
        Object problems = request.getAttribute(PROBLEMS);
        return problems == null ? List.of() : (List<Problem>) problems;
    }

    /** The page shows again what was typed: with problems, or because more rows were asked for. */
    public boolean cameBack() {
        return request.getAttribute(PROBLEMS) != null;
    }

    /** The message for a field, or null. */
    public String problem(String name) {
        return problems().stream()
                .filter(problem -> name.equals(problem.field()))
                .map(Problem::message)
                .findFirst()
                .orElse(null);
    }

    /** What was typed into this field before the page came back, or else what the record says. */
    public String typed(String name, Object otherwise) {
        String typed = cameBack() ? request.getParameter(name) : null;
        if (typed != null) return typed;
        return otherwise == null ? "" : otherwise.toString();
    }

    public List<String> typedAll(String name, Collection<?> otherwise) {
        if (cameBack()) {
            String[] typed = request.getParameterValues(name);
            return typed == null ? List.of() : Arrays.asList(typed);
        }
        return otherwise.stream().map(Object::toString).toList();
    }

    /** The confirmation after a step, named by the address; null when there is none. */
    public String done() {
        String done = request.getParameter("done");
        return done == null || cameBack() ? null : tOrNull("pages.done." + done);
    }

    public String date(LocalDate date) {
        return Rome.date(date);
    }

    public String moment(Instant instant) {
        return Rome.moment(instant);
    }

    public String number(Number number) {
        return number == null ? "" : NumberFormat.getInstance(Locale.ITALIAN).format(number);
    }

    /** A record's history in the reader's words. */
    public List<Step> timeline(List<Journal.Noted> noted) {
        return names.timeline(this, noted);
    }

    /** What people call the record with this identifier; empty for null. */
    public String name(UUID id) {
        return id == null ? "" : names.readable(id.toString());
    }

    /** A text in which records are named by their identifiers, as people read it. */
    public String readable(String text) {
        return names.readable(text);
    }

    /** What such a field of a record holds, as people read it. */
    String readable(String field, String text) {
        return names.readable(this, field, text);
    }

    /** Asks at once for the names that these texts will need. */
    public void learn(Stream<String> texts) {
        names.learn(texts);
    }

    /** One of the body's contacts for the footer, or null. */
    public String setting(String name) {
        if (body == null) return null;
        return switch (name) {
            case "address" -> body.contacts().address();
            case "fiscal-code" -> body.contacts().fiscalCode();
            case "email" -> body.contacts().email();
            case "pec" -> body.contacts().certifiedEmail();
            case "phone" -> body.contacts().phone();
            default -> null;
        };
    }

    /** Choices of an enumeration, with their words under this prefix. */
    public List<Option> options(String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), t(prefix + "." + value.name())))
                .toList();
    }
}
