package it.lario.ground.terms;

import it.lario.ground.terms.TermProblem.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The events of a case in their order, each answer beside what it answers, and what is wrong with them. */
final class Timeline {

    /** Art. 10-bis: after observations the clock runs again ten days later. */
    static final int AFTER_OBSERVATIONS = 10;

    private final TermRule rule;
    private final Closures closures;
    private final LocalDate today;
    private final List<CaseEvent> events;
    private final List<Pause> pauses = new ArrayList<>();
    private final List<TermProblem> problems = new ArrayList<>();
    private LocalDate start;
    private int end = -1;

    Timeline(TermRule rule, Closures closures, List<CaseEvent> events, LocalDate today) {
        this.rule = rule;
        this.closures = closures;
        this.events = events;
        this.today = today;
        boolean starts = events.stream().anyMatch(event -> event.kind() == CaseEvent.Kind.START && !isFuture(event));
        IntStream.range(0, events.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> events.get(i).on())
                        .thenComparing(i -> events.get(i).kind()))
                .forEach(i -> read(i, starts));
        if (!starts) note(Kind.NO_START, -1);
        if (end >= 0) judgeRejection();
    }

    Optional<LocalDate> start() {
        return Optional.ofNullable(start);
    }

    Optional<CaseEvent> end() {
        return end < 0 ? Optional.empty() : Optional.of(events.get(end));
    }

    int endIndex() {
        return end;
    }

    /** In the order in which they began. */
    List<Pause> pauses() {
        return pauses;
    }

    List<TermProblem> problems() {
        return problems;
    }

    void note(Kind kind, int event) {
        problems.add(new TermProblem(kind, event));
    }

    private void read(int i, boolean starts) {
        CaseEvent event = events.get(i);
        boolean ends = event.kind() == CaseEvent.Kind.END;
        if (isFuture(event)) note(Kind.IN_FUTURE, i);
        else if (end >= 0) note(ends ? Kind.SECOND_END : Kind.AFTER_END, i);
        else if (event.kind() == CaseEvent.Kind.START) begin(event, i);
        else if (start == null) {
            if (starts) note(ends ? Kind.END_BEFORE_START : Kind.BEFORE_START, i);
        } else if (ends) end(event, i);
        else if (event.kind().begins()) stop(event, i);
        else answer(event, i);
    }

    private boolean isFuture(CaseEvent event) {
        return event.on().isAfter(today);
    }

    private void begin(CaseEvent event, int i) {
        if (start != null) note(Kind.SECOND_START, i);
        else start = event.on();
    }

    private void end(CaseEvent event, int i) {
        boolean silent = event.outcome().filter(Outcome.SILENT_ASSENT::equals).isPresent();
        if (silent && !rule.silentAssent()) note(Kind.SILENT_ASSENT_NOT_FORESEEN, i);
        else end = i;
    }

    private void stop(CaseEvent event, int i) {
        Stop stop = event.kind().stop().orElseThrow();
        Optional<Kind> ignored = ignored(stop);
        ignored.ifPresent(kind -> note(kind, i));
        boolean counts = ignored.isEmpty() && rule.stops(stop);
        if (counts && stop.longest() > 0 && event.days() > stop.longest()) note(Kind.STOP_TOO_LONG, i);
        pauses.add(Pause.begin(stop, i, event.on(), limit(stop, event), counts));
    }

    private Optional<Kind> ignored(Stop stop) {
        if (stop == Stop.SUSPENSION && first(stop).isPresent()) return Optional.of(Kind.SECOND_SUSPENSION);
        if (stop != Stop.REJECTION_NOTICE) return Optional.empty();
        if (!rule.onRequest()) return Optional.of(Kind.NOTICE_EX_OFFICIO);
        return first(stop).map(notice -> Kind.SECOND_NOTICE);
    }

    /** Only the time to make observations is a term for somebody else: it moves when it ends on a holiday. */
    private LocalDate limit(Stop stop, CaseEvent event) {
        int days = stop.limit(event.days());
        if (days == 0) return LocalDate.MAX;
        LocalDate limit = event.on().plusDays(days);
        return stop == Stop.REJECTION_NOTICE ? closures.roll(limit) : limit;
    }

    private Optional<Pause> first(Stop stop) {
        return pauses.stream().filter(pause -> pause.stop() == stop).findFirst();
    }

    private void answer(CaseEvent event, int i) {
        Stop stop = event.kind().stop().orElseThrow();
        if (stop == Stop.REJECTION_NOTICE) {
            observe(event, i);
            return;
        }
        Optional<Pause> asked = pauses.stream()
                .filter(pause -> pause.stop() == stop && !pause.isAnswered())
                .findFirst();
        if (asked.isEmpty()) {
            note(Kind.NOTHING_ASKED, i);
            return;
        }
        Pause pause = asked.get();
        if (stop == Stop.SUSPENSION && pause.counts() && event.on().isAfter(pause.limit()))
            note(Kind.RESUMED_TOO_LATE, i);
        pauses.set(pauses.indexOf(pause), pause.answer(event.on()));
    }

    /** Of several observations in time, the last counts. */
    private void observe(CaseEvent event, int i) {
        Optional<Pause> notice = first(Stop.REJECTION_NOTICE);
        if (notice.isEmpty()) note(Kind.OBSERVATIONS_WITHOUT_NOTICE, i);
        else if (event.on().isAfter(window(notice.get()))) note(Kind.LATE_OBSERVATIONS, i);
        else pauses.set(pauses.indexOf(notice.get()), notice.get().observe(event.on()));
    }

    private LocalDate window(Pause notice) {
        return limit(Stop.REJECTION_NOTICE, events.get(notice.event()));
    }

    private void judgeRejection() {
        CaseEvent event = events.get(end);
        if (!rule.onRequest()
                || event.outcome().filter(Outcome.REJECTED::equals).isEmpty()) return;
        Optional<Pause> notice = first(Stop.REJECTION_NOTICE);
        if (notice.isEmpty()) note(Kind.REJECTED_WITHOUT_NOTICE, end);
        else if (!notice.get().isAnswered() && !event.on().isAfter(window(notice.get())))
            note(Kind.REJECTED_BEFORE_OBSERVATIONS, end);
    }
}
