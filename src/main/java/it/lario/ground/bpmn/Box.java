package it.lario.ground.bpmn;

import java.util.List;
import java.util.Locale;

/** Where a shape is drawn, in pixels from the top left. */
record Box(double x, double y, double width, double height) {

    record Point(double x, double y) {}

    static Box of(Element bounds) {
        return new Box(
                number(bounds.get("x")),
                number(bounds.get("y")),
                number(bounds.get("width")),
                number(bounds.get("height")));
    }

    static Point point(Element waypoint) {
        return new Point(number(waypoint.get("x")), number(waypoint.get("y")));
    }

    /** What tools wrote: a number, or 0 when it is none. */
    private static double number(String text) {
        try {
            double number = Double.parseDouble(text.strip());
            return Double.isFinite(number) && Math.abs(number) < 1e6 ? number : 0;
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    /** As it is written: without decimals that say nothing. */
    static String text(double number) {
        return number == Math.rint(number)
                ? String.valueOf((long) number)
                : String.format(Locale.ROOT, "%.2f", number).replaceFirst("0+$", "");
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double midX() {
        return x + width / 2;
    }

    double midY() {
        return y + height / 2;
    }

    Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** The way from this shape to another: straight when they stand in a row, else round a corner. */
    List<Point> to(Box other) {
        if (other.x >= right()) {
            if (Math.abs(midY() - other.midY()) < 1)
                return List.of(new Point(right(), midY()), new Point(other.x, other.midY()));
            double turn = (right() + other.x) / 2;
            return List.of(
                    new Point(right(), midY()),
                    new Point(turn, midY()),
                    new Point(turn, other.midY()),
                    new Point(other.x, other.midY()));
        }
        boolean below = other.y >= bottom();
        boolean above = other.bottom() <= y;
        if (below || above) {
            double from = below ? bottom() : y;
            double to = below ? other.y : other.bottom();
            if (Math.abs(midX() - other.midX()) < 1)
                return List.of(new Point(midX(), from), new Point(other.midX(), to));
            double turn = (from + to) / 2;
            return List.of(
                    new Point(midX(), from),
                    new Point(midX(), turn),
                    new Point(other.midX(), turn),
                    new Point(other.midX(), to));
        }
        double under = Math.max(bottom(), other.bottom()) + 20;
        return List.of(
                new Point(midX(), bottom()),
                new Point(midX(), under),
                new Point(other.midX(), under),
                new Point(other.midX(), other.bottom()));
    }
}
