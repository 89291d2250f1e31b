package it.lario.ground.bpmn;

import static it.lario.ground.bpmn.Model.BPMN;

import it.lario.ground.bpmn.Box.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a page draws of a diagram, as the document lays it out; the page itself only writes it down. */
public record Drawing(double x, double y, double width, double height, List<Shape> shapes, List<Way> ways) {

    /** How a shape looks. */
    public enum Look {
        POOL,
        LANE,
        GROUP,
        TASK,
        CALL,
        SUB_PROCESS,
        OPEN_SUB_PROCESS,
        START,
        BETWEEN,
        END,
        GATEWAY,
        DATA,
        STORE,
        NOTE
    }

    /** @param mark the path of its sign, from the middle of the sign's place, or null; {@code solid} when it is filled */
    public record Shape(
            Look look, double x, double y, double width, double height, String mark, boolean solid, Label label) {

        public double midX() {
            return x + width / 2;
        }

        public double midY() {
            return y + height / 2;
        }

        public double bottom() {
            return y + height;
        }
    }

    /** Lines of text around a middle. */
    public record Label(double x, double y, boolean upright, List<String> lines) {

        /** How far the first line stands above the middle. */
        public double rise() {
            return (lines.size() - 1) * -7.0 + 4;
        }
    }

    public record Way(String path, boolean message, boolean dotted, Label label) {}

    private static final Set<String> NOTES = Set.of("association", "dataInputAssociation", "dataOutputAssociation");
    private static final int MARGIN = 20;

    static Drawing of(Model model) {
        Element plane = model.shapes.values().stream()
                .findFirst()
                .map(shape -> shape.parent)
                .orElse(null);
        var shapes = new ArrayList<Shape>();
        model.shapes.forEach((id, shape) -> {
            Element element = model.byId.get(id);
            Look look = element == null || shape.parent != plane ? null : Signs.look(element, shape);
            if (look != null) model.box(id).ifPresent(box -> shapes.add(shape(element, shape, look, box)));
        });
        shapes.sort(
                Comparator.comparing(shape -> shape.look.ordinal() <= Look.GROUP.ordinal() ? shape.look.ordinal() : 9));
        var ways = new ArrayList<Way>();
        model.edges.forEach((id, edge) -> {
            Element element = model.byId.get(id);
            var points = Model.waypoints(edge).stream().map(Box::point).toList();
            if (element != null && edge.parent == plane && points.size() > 1) ways.add(way(element, edge, points));
        });
        return framed(model, shapes, ways);
    }

    private static Drawing framed(Model model, List<Shape> shapes, List<Way> ways) {
        var points = new ArrayList<Point>();
        for (Shape shape : shapes) {
            points.add(new Point(shape.x, shape.y));
            points.add(new Point(shape.x + shape.width, shape.bottom()));
            if (shape.label != null) points.add(new Point(shape.label.x, shape.label.y + shape.label.lines.size() * 7));
        }
        for (Element edge : model.edges.values()) Model.waypoints(edge).forEach(point -> points.add(Box.point(point)));
        double left = points.stream().mapToDouble(Point::x).min().orElse(0) - MARGIN;
        double top = points.stream().mapToDouble(Point::y).min().orElse(0) - MARGIN;
        double right = points.stream().mapToDouble(Point::x).max().orElse(100) + MARGIN;
        double bottom = points.stream().mapToDouble(Point::y).max().orElse(100) + MARGIN;
        return new Drawing(left, top, right - left, bottom - top, shapes, ways);
    }

    private static Shape shape(Element element, Element drawn, Look look, Box box) {
        return new Shape(
                look,
                box.x(),
                box.y(),
                box.width(),
                box.height(),
                Signs.mark(element),
                Signs.isThrown(element),
                label(element, drawn, look, box));
    }

    private static Label label(Element element, Element drawn, Look look, Box box) {
        String text = element.name.equals("textAnnotation")
                ? element.child(BPMN, "text").map(Element::text).orElse("")
                : element.get("name");
        if (text.isBlank()) return null;
        var own = drawn.child(Model.BPMNDI, "BPMNLabel")
                .flatMap(label -> label.child(Model.DC, "Bounds"))
                .map(Box::of);
        return switch (look) {
            case POOL, LANE ->
                "false".equals(drawn.get("isHorizontal"))
                        ? new Label(box.midX(), box.y() + 15, false, lines(text, box.width()))
                        : new Label(box.x() + 15, box.midY(), true, lines(text, box.height()));
            case TASK, CALL, SUB_PROCESS, NOTE ->
                new Label(box.midX(), box.midY(), false, lines(text, box.width() - 8));
            case OPEN_SUB_PROCESS, GROUP -> new Label(box.midX(), box.y() + 14, false, lines(text, box.width() - 8));
            default -> {
                double width = own.map(Box::width).orElse(90.0);
                var lines = lines(text, Math.max(width, 80));
                yield own.isPresent()
                        ? new Label(own.get().midX(), own.get().midY(), false, lines)
                        : new Label(box.midX(), box.bottom() + 6 + lines.size() * 7, false, lines);
            }
        };
    }

    private static Way way(Element element, Element edge, List<Point> points) {
        String path = points.stream()
                .map(point -> Box.text(point.x()) + "," + Box.text(point.y()))
                .collect(Collectors.joining(" "));
        String text = element.get("name");
        Label label = null;
        if (!text.isBlank()) {
            var own = edge.child(Model.BPMNDI, "BPMNLabel")
                    .flatMap(one -> one.child(Model.DC, "Bounds"))
                    .map(Box::of);
            Point middle = own.map(box -> new Point(box.midX(), box.midY())).orElseGet(() -> beside(points));
            label = new Label(middle.x(), middle.y(), false, lines(text, 90));
        }
        return new Way(path, element.name.equals("messageFlow"), NOTES.contains(element.name), label);
    }

    private static Point beside(List<Point> points) {
        Point from = points.get(0);
        Point to = points.get(1);
        return new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2 - 8);
    }

    /** Words put into lines of about this many pixels; a letter takes some 6.2 of them. */
    static List<String> lines(String text, double width) {
        int room = Math.max(6, (int) (width / 6.2));
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.size() <= 6 ? lines : List.copyOf(cut(lines));
    }

    private static List<String> cut(List<String> lines) {
        var kept = new ArrayList<>(lines.subList(0, 5));
        kept.add("…");
        return kept;
    }
}
