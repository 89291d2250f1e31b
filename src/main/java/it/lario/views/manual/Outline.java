package it.lario.views.manual;

import it.lario.ground.contributions.ManualSection.Chapter;
import it.lario.ground.contributions.ManualSection.Section;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.RuleBroken;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The order of the manual in one body: its chapters, and in which each register's block stands. Each step gives a new one. */
public record Outline(List<Entry> entries, List<LeftOut> leftOut) {

    /**
     * A chapter.
     *
     * @param title null for the words of a usual chapter; @param off why it is left out, null while it is in
     * @param blocks those placed here by hand, in order; what registers propose for the chapter follows them
     */
    public record Entry(String code, String title, String off, List<String> blocks) {

        public boolean in() {
            return off == null;
        }

        /** One of those that every manual starts with: it has words of its own. */
        public boolean usual() {
            return Arrays.stream(Chapter.values())
                    .anyMatch(chapter -> chapter.name().equals(code));
        }

        /** The chapter's page below the body's address. */
        public String path() {
            return ManualText.path(code);
        }
    }

    /** A block that the body keeps out of its manual, and why. */
    public record LeftOut(String block, String reason) {}

    /** The chapters as most bodies publish them. */
    static final Outline USUAL = new Outline(List.of(), List.of()).completed();

    /** With the usual chapters that it does not know yet, at its end. */
    Outline completed() {
        var missing = Arrays.stream(Chapter.values())
                .map(Chapter::name)
                .filter(code -> entries.stream().noneMatch(entry -> entry.code().equals(code)))
                .map(code -> new Entry(code, null, null, List.of()));
        return new Outline(Stream.concat(entries.stream(), missing).toList(), leftOut);
    }

    /** @param name the code as addresses write it. @throws NotFound */
    Entry named(String name) {
        return entries.stream()
                .filter(entry -> entry.code().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Entry entry(String code) {
        return named(code.toLowerCase(Locale.ROOT));
    }

    List<Entry> in() {
        return entries.stream().filter(Entry::in).toList();
    }

    /** Why the block is left out, or null. */
    String reason(String block) {
        return leftOut.stream()
                .filter(left -> left.block().equals(block))
                .map(LeftOut::reason)
                .findFirst()
                .orElse(null);
    }

    /** The chapter in which the block stands: where it was placed, or else where its register proposes it. */
    Entry home(Section block) {
        return entries.stream()
                .filter(entry -> entry.blocks().contains(block.title()))
                .findFirst()
                .orElseGet(() -> entry(block.chapter().name()));
    }

    /** What stands in the chapter, in order, left out or not. */
    List<Section> blocks(Entry chapter, Collection<Section> all) {
        return all.stream()
                .filter(block -> home(block).code().equals(chapter.code()))
                .sorted(Comparator.comparing((Section block) -> place(chapter, block))
                        .thenComparing(Section::order))
                .toList();
    }

    private static int place(Entry chapter, Section block) {
        int place = chapter.blocks().indexOf(block.title());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    Outline add(String code, String title) {
        var more = new ArrayList<>(entries);
        more.add(new Entry(code, title, null, List.of()));
        return new Outline(List.copyOf(more), leftOut);
    }

    /** One place towards the beginning, or towards the end; the first and the last stay where they are. */
    Outline move(String code, boolean up) {
        var moved = new ArrayList<>(entries);
        swap(moved, entries.indexOf(entry(code)), up);
        return new Outline(List.copyOf(moved), leftOut);
    }

    /** @param title blank for the usual words */
    Outline rename(String code, String title) {
        if (title.isBlank() && !entry(code).usual()) throw RuleBroken.at("title", "manual.title-missing");
        return change(code, entry -> new Entry(code, title.isBlank() ? null : title, entry.off(), entry.blocks()));
    }

    Outline leaveOutChapter(String code, String reason) {
        if (reason.isBlank()) throw RuleBroken.at("reason", "manual.reason-missing");
        var left = change(code, entry -> new Entry(code, entry.title(), reason, entry.blocks()));
        if (left.in().isEmpty()) throw new RuleBroken("manual.no-chapter-left");
        return left;
    }

    Outline takeInChapter(String code) {
        return change(code, entry -> new Entry(code, entry.title(), null, entry.blocks()));
    }

    /** Takes the block into a chapter, at its end. */
    Outline place(Section block, String code, Collection<Section> all) {
        Entry there = entry(code);
        Outline in = new Outline(
                entries,
                leftOut.stream()
                        .filter(left -> !left.block().equals(block.title()))
                        .toList());
        if (home(block).code().equals(code)) return in;
        var keys = new ArrayList<>(keys(there, all));
        keys.add(block.title());
        return in.change(home(block).code(), entry -> with(entry, without(entry.blocks(), block.title())))
                .change(code, entry -> with(entry, keys));
    }

    Outline leaveOut(String block, String reason) {
        if (reason.isBlank()) throw RuleBroken.at("reason", "manual.reason-missing");
        var left = new ArrayList<>(leftOut);
        left.removeIf(other -> other.block().equals(block));
        left.add(new LeftOut(block, reason));
        return new Outline(entries, List.copyOf(left));
    }

    /** One place within its chapter. */
    Outline moveBlock(Section block, boolean up, Collection<Section> all) {
        Entry chapter = home(block);
        var keys = new ArrayList<>(keys(chapter, all));
        swap(keys, keys.indexOf(block.title()), up);
        return change(chapter.code(), entry -> with(entry, keys));
    }

    private List<String> keys(Entry chapter, Collection<Section> all) {
        return blocks(chapter, all).stream().map(Section::title).toList();
    }

    private Outline change(String code, UnaryOperator<Entry> step) {
        return new Outline(
                entries.stream()
                        .map(entry -> entry.code().equals(code) ? step.apply(entry) : entry)
                        .toList(),
                leftOut);
    }

    private static Entry with(Entry entry, List<String> blocks) {
        return new Entry(entry.code(), entry.title(), entry.off(), List.copyOf(blocks));
    }

    private static List<String> without(List<String> blocks, String block) {
        return blocks.stream().filter(other -> !other.equals(block)).toList();
    }

    private static <T> void swap(List<T> things, int place, boolean up) {
        int other = up ? place - 1 : place + 1;
        if (other >= 0 && other < things.size()) Collections.swap(things, place, other);
    }
}
