package it.lario.ground.statistics;

import it.lario.ground.statistics.ControlChart.Point;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where points make a pattern: the points concerned, once for each time, in one pass. */
interface Pattern {

    List<List<Integer>> find(List<Point> points);

    static Pattern beyond() {
        return points -> IntStream.range(0, points.size())
                .filter(i -> points.get(i).above() || points.get(i).below())
                .mapToObj(List::of)
                .toList();
    }

    /** So many of so many neighbours farther than {@code sigmas} from the centre, all above or all below. */
    static Pattern onOneSide(int wanted, int of, double sigmas) {
        return points -> Stream.of(1, -1)
                .flatMap(
                        side -> neighbours(points, wanted, of, point -> side * deviation(point) > sigmas, some -> true))
                .toList();
    }

    static Pattern within(int wanted, double sigmas) {
        return points -> neighbours(points, wanted, wanted, point -> Math.abs(deviation(point)) < sigmas, some -> true)
                .toList();
    }

    static Pattern outside(int wanted, double sigmas) {
        return points -> neighbours(
                        points,
                        wanted,
                        wanted,
                        point -> Math.abs(deviation(point)) > sigmas,
                        some -> some.stream().anyMatch(i -> deviation(points.get(i)) > 0)
                                && some.stream().anyMatch(i -> deviation(points.get(i)) < 0))
                .toList();
    }

    static Pattern steady(int wanted) {
        return points -> chains(points, wanted, 1);
    }

    static Pattern alternating(int wanted) {
        return points -> chains(points, wanted, -1);
    }

    private static double deviation(Point point) {
        return point.limits().orElseThrow().deviation(point.value());
    }

    /** Windows that share a point are one pattern. */
    private static Stream<List<Integer>> neighbours(
            List<Point> points, int wanted, int of, Predicate<Point> fits, Predicate<Collection<Integer>> together) {
        List<List<Integer>> found = new ArrayList<>();
        Deque<Integer> recent = new ArrayDeque<>();
        int last = -1;
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (!point.balanced()) recent.clear();
            else if (fits.test(point)) {
                recent.addLast(i);
                while (recent.peekFirst() <= i - of) recent.removeFirst();
                if (recent.size() < wanted || !together.test(recent)) continue;
                if (last < recent.peekFirst()) found.add(new ArrayList<>());
                List<Integer> pattern = found.get(found.size() - 1);
                int known = last;
                recent.stream().filter(index -> index > known).forEach(pattern::add);
                last = i;
            }
        }
        return found.stream();
    }

    /** Steps from point to point that go on in the same direction (1) or turn each time (−1). */
    private static List<List<Integer>> chains(List<Point> points, int wanted, int turn) {
        List<List<Integer>> found = new ArrayList<>();
        int start = 0;
        int direction = 0;
        for (int i = 1; i <= points.size(); i++) {
            int step = i == points.size() ? 0 : step(points.get(i - 1), points.get(i));
            if (step != 0 && step == turn * direction) {
                direction = step;
                continue;
            }
            if (i - start >= wanted) found.add(IntStream.range(start, i).boxed().toList());
            start = step == 0 ? i : i - 1;
            direction = step;
        }
        return found;
    }

    /** 0 when a point is missing: nothing goes on from there. */
    private static int step(Point from, Point to) {
        if (from.missing() || to.missing()) return 0;
        return (int) Math.signum(to.value() - from.value());
    }
}
