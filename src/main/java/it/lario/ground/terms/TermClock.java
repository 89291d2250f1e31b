package it.lario.ground.terms;

import java.time.LocalDate;

/**
 * {@link TermEngine} for very many plain cases: a start, perhaps an end, perhaps one suspension (art. 2, c. 7). Days are
 * epoch days, {@link #NONE} when missing; nothing is allocated, and one clock serves any number of threads. Events must
 * be in order, none after today, the end no silent assent: the engine says what is wrong with others.
 */
public final class TermClock {

    public static final int NONE = Integer.MIN_VALUE;

    private static final int LONGEST_STOP = Stop.SUSPENSION.longest();

    private final boolean silentAssent;
    private final boolean byWorkingDays;
    private final int today;
    private final int first;
    private final int[] lastDay;
    private final int[] rolled;
    private final int[] worked;
    private final int[] workingDay;

    /**
     * Prepares a table of all days from the first start to the last possible due day.
     *
     * @param firstStart earliest start of a case that will be asked
     */
    public TermClock(TermRule rule, Closures closures, LocalDate firstStart, LocalDate today) {
        Counting counting = new Counting(rule, closures);
        this.silentAssent = rule.silentAssent();
        this.byWorkingDays = rule.unit() == TermRule.Unit.WORKING_DAYS;
        this.today = epoch(today);
        this.first = epoch(firstStart);
        this.lastDay = new int[Math.max(0, this.today - first + 1)];
        for (int i = 0; i < lastDay.length; i++) lastDay[i] = epoch(counting.lastDay(day(first + i)));
        LocalDate latest = counting.moved(counting.lastDay(today), today, today.plusDays(LONGEST_STOP));
        int days = epoch(counting.due(latest)) - first + 1;
        this.rolled = new int[days];
        this.worked = new int[days];
        this.workingDay = new int[days + 1];
        prepare(counting);
    }

    private void prepare(Counting counting) {
        for (int i = rolled.length - 1; i >= 0; i--) rolled[i] = epoch(counting.due(day(first + i)));
        int count = 0;
        for (int i = 0; i < worked.length; i++) {
            if (counting.closures().works(day(first + i))) workingDay[++count] = first + i;
            worked[i] = count;
        }
    }

    /** True when a case that started on this day can be asked. */
    public boolean knows(int start) {
        return start >= first && start <= today;
    }

    /** The due day, as {@link Course#due()}. */
    public int due(int start, int end, int suspended, int resumed) {
        int due = due(start, suspended, until(suspended, resumed));
        if (end == NONE || silentAssent && end > due) return due;
        return due(start, suspended, Math.min(end, until(suspended, resumed)));
    }

    /** The day on which the case was closed, by silence if need be; {@link #NONE} while it is open. */
    public int closedOn(int start, int end, int suspended, int resumed) {
        if (!silentAssent) return end;
        int due = due(start, suspended, until(suspended, resumed));
        return due < today && (end == NONE || end > due) ? due : end;
    }

    /** Days on which the clock stood, as {@link Course#suspendedDays()}. */
    public int suspendedDays(int start, int end, int suspended, int resumed) {
        if (suspended == NONE || suspended > rolled[lastDay[start - first] - first]) return 0;
        return Math.max(0, Math.min(until(suspended, resumed), seen(start, end, suspended, resumed)) - suspended);
    }

    /** Days on which the clock ran, as {@link Course#effectiveDays()}. */
    public int effectiveDays(int start, int end, int suspended, int resumed) {
        return seen(start, end, suspended, resumed) - start - suspendedDays(start, end, suspended, resumed);
    }

    /** Days beyond the due day, as {@link Course#delayDays()}. */
    public int delayDays(int start, int end, int suspended, int resumed) {
        return Math.max(0, seen(start, end, suspended, resumed) - due(start, end, suspended, resumed));
    }

    private int seen(int start, int end, int suspended, int resumed) {
        int closed = closedOn(start, end, suspended, resumed);
        return closed == NONE ? today : closed;
    }

    private static int until(int suspended, int resumed) {
        if (suspended == NONE) return NONE;
        return resumed == NONE ? suspended + LONGEST_STOP : Math.min(resumed, suspended + LONGEST_STOP);
    }

    private int due(int start, int suspended, int until) {
        int last = lastDay[start - first];
        if (suspended == NONE || suspended > rolled[last - first]) return rolled[last - first];
        return rolled[moved(last, suspended, until) - first];
    }

    private int moved(int last, int from, int until) {
        if (last <= from) return until;
        if (!byWorkingDays) return last + until - from;
        int left = worked[last - first] - worked[from - first];
        return left == 0 ? until : workingDay[worked[until - first] + left];
    }

    private static int epoch(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    private static LocalDate day(int epoch) {
        return LocalDate.ofEpochDay(epoch);
    }
}
