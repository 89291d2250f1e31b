package it.lario.ground.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The clock of one case, run through its pauses: where the term ends, and on which days the clock stood. */
final class Run {

    /** A stretch of one or more pauses that overlap: its days count once. */
    private record Block(LocalDate from, LocalDate until) {}

    private final Counting counting;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Pause> kept = new ArrayList<>();
    private final List<Pause> late = new ArrayList<>();
    private LocalDate origin;
    private LocalDate last;
    private Block block;
    private LocalDate restart;

    private Run(Counting counting, LocalDate start) {
        this.counting = counting;
        restartOn(start);
    }

    /** As things are on a day: pauses that stand are taken to last as long as they may. */
    static Run seenOn(LocalDate day, Counting counting, LocalDate start, List<Pause> pauses) {
        Run run = new Run(counting, start);
        for (Pause pause : pauses)
            if (pause.counts()) run.stand(pause, pause.until().equals(LocalDate.MAX) ? day : pause.until());
        return run.finish();
    }

    /** Of a case that ended on a day, and its pauses with it. */
    static Run endedOn(LocalDate day, Counting counting, LocalDate start, List<Pause> pauses) {
        Run run = new Run(counting, start);
        for (Pause pause : pauses)
            if (pause.counts()) run.stand(pause, pause.until().isAfter(day) ? day : pause.until());
        return run.finish();
    }

    /** The day from which the term counts: that of the start, or of the last restart. */
    LocalDate origin() {
        return origin;
    }

    /** The last day of the term, not yet rolled. */
    LocalDate last() {
        return last;
    }

    LocalDate due() {
        return counting.due(last);
    }

    /** Pauses for which the clock stood, in the order in which they began. */
    List<Pause> kept() {
        return kept;
    }

    /** Pauses that began when the term was over. */
    List<Pause> late() {
        return late;
    }

    Optional<Pause> standing(LocalDate day) {
        return kept.stream().filter(pause -> pause.standsOn(day)).findFirst();
    }

    /** Days on which the clock stood since the term counts, up to a day. */
    int suspendedDays(LocalDate upTo) {
        return blocks.stream()
                .mapToInt(block -> days(block.from(), min(block.until(), upTo)))
                .sum();
    }

    /** Working days on which the clock stood. */
    int suspendedWorkingDays(LocalDate upTo) {
        return blocks.stream()
                .mapToInt(block -> counting.closures().workingDays(block.from(), min(block.until(), upTo)))
                .sum();
    }

    static int days(LocalDate from, LocalDate until) {
        return (int) ChronoUnit.DAYS.between(from, until);
    }

    private void stand(Pause pause, LocalDate until) {
        if (restart != null && pause.from().isAfter(restart)) restartOn(restart);
        boolean joins = block != null && !pause.from().isAfter(block.until());
        if (!joins) closeBlock();
        if (!joins && pause.from().isAfter(due())) {
            late.add(pause);
            return;
        }
        block = joins ? new Block(block.from(), max(block.until(), until)) : new Block(pause.from(), until);
        kept.add(pause);
        boolean restarts = counting.rule().regularisation() == TermRule.Regularisation.RESTARTS;
        if (restarts && pause.stop() == Stop.REGULARISATION && pause.isAnswered())
            restart = restart == null ? pause.answered() : max(restart, pause.answered());
    }

    private Run finish() {
        if (restart != null) restartOn(restart);
        closeBlock();
        return this;
    }

    private void restartOn(LocalDate day) {
        origin = day;
        last = counting.lastDay(day);
        blocks.clear();
        block = block != null && block.until().isAfter(day) ? new Block(day, block.until()) : null;
        restart = null;
    }

    private void closeBlock() {
        if (block == null) return;
        last = counting.moved(last, block.from(), block.until());
        blocks.add(block);
        block = null;
    }

    private static LocalDate min(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate max(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
