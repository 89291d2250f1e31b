package it.lario.ground.bpmn;

import static it.lario.ground.bpmn.Model.BPMNDI;
import static it.lario.ground.bpmn.Model.DC;
import static it.lario.ground.bpmn.Model.DI;

import it.lario.ground.bpmn.Box.Point;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws what came in and moves what changed place; all else stays where it was drawn. */
final class Drawn {

    private final Model model;

    Drawn(Model model) {
        this.model = model;
    }

    /** A new way for a flow, from where it starts to where it ends now; empty when it is not drawn. */
    Optional<Edits> route(String flow) {
        Element edge = model.edges.get(flow);
        var way = way(flow);
        if (edge == null || way.isEmpty()) return Optional.empty();
        var edits = new Edits(model.xml);
        waypoints(edits, edge, way.get());
        return Optional.of(edits);
    }

    /** The edge of a new flow, drawn where its start is drawn. */
    Optional<Edits> edge(String flow) {
        Element source = model.shapes.get(model.byId.get(flow).reference("sourceRef"));
        var way = way(flow);
        if (source == null || way.isEmpty()) return Optional.empty();
        var edits = new Edits(model.xml);
        String tag = Model.tag(source, BPMNDI, "BPMNEdge");
        edits.after(
                source,
                "<" + tag + " id=\"" + model.fresh(flow + "_di") + "\" bpmnElement=\"" + flow + "\">"
                        + points(source, way.get(), "") + "</" + tag.replaceFirst(" .*", "") + ">");
        return Optional.of(edits);
    }

    private Optional<List<Point>> way(String flow) {
        Element element = model.byId.get(flow);
        var from = model.box(element.reference("sourceRef"));
        var to = model.box(element.reference("targetRef"));
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : Optional.of(from.get().to(to.get()));
    }

    private void waypoints(Edits edits, Element edge, List<Point> way) {
        var old = Model.waypoints(edge);
        if (old.isEmpty()) edits.prepend(edge, points(edge, way, ""));
        else edits.replace(old, points(edge, way, edits.indent(old.get(0))));
    }

    private static String points(Element context, List<Point> way, String between) {
        String tag = Model.tag(context, DI, "waypoint");
        return way.stream()
                .map(point -> "<" + tag + " x=\"" + Box.text(point.x()) + "\" y=\"" + Box.text(point.y()) + "\" />")
                .collect(Collectors.joining(between));
    }

    /** The shape of a new node, written after that of its neighbour. */
    Edits shape(String id, Box box, Element neighbour, String more) {
        var edits = new Edits(model.xml);
        String shape = Model.tag(neighbour, BPMNDI, "BPMNShape");
        String bounds = Model.tag(neighbour, DC, "Bounds");
        edits.after(
                neighbour,
                "<" + shape + " id=\"" + model.fresh(id + "_di") + "\" bpmnElement=\"" + id + "\"" + more + "><"
                        + bounds
                        + " x=\"" + Box.text(box.x()) + "\" y=\"" + Box.text(box.y()) + "\" width=\""
                        + Box.text(box.width()) + "\" height=\"" + Box.text(box.height()) + "\" /></"
                        + shape.replaceFirst(" .*", "") + ">");
        return edits;
    }

    void place(Edits edits, Element shape, Box box) {
        shape.child(DC, "Bounds").ifPresent(bounds -> {
            Box was = Box.of(bounds);
            if (was.x() != box.x()) edits.attribute(bounds, "x", Box.text(box.x()));
            if (was.y() != box.y()) edits.attribute(bounds, "y", Box.text(box.y()));
            if (was.width() != box.width()) edits.attribute(bounds, "width", Box.text(box.width()));
            if (was.height() != box.height()) edits.attribute(bounds, "height", Box.text(box.height()));
        });
    }

    /** Moves a shape with its label and the ends of the edges that meet it. */
    void shift(Edits edits, String id, double dx, double dy) {
        Element shape = model.shapes.get(id);
        shape.all().filter(element -> element.is(DC, "Bounds")).forEach(bounds -> {
            Box to = Box.of(bounds).moved(dx, dy);
            if (dx != 0) edits.attribute(bounds, "x", Box.text(to.x()));
            if (dy != 0) edits.attribute(bounds, "y", Box.text(to.y()));
        });
        model.edges.forEach((of, edge) -> {
            Element joined = model.byId.get(of);
            var points = Model.waypoints(edge);
            if (joined == null || points.isEmpty() || joined.is(Model.BPMN, "sequenceFlow")) return;
            if (joined.reference("sourceRef").equals(id)) shift(edits, points.get(0), dx, dy);
            if (joined.reference("targetRef").equals(id)) shift(edits, points.get(points.size() - 1), dx, dy);
        });
    }

    static void shift(Edits edits, Element waypoint, double dx, double dy) {
        Point point = Box.point(waypoint);
        if (dx != 0) edits.attribute(waypoint, "x", Box.text(point.x() + dx));
        if (dy != 0) edits.attribute(waypoint, "y", Box.text(point.y() + dy));
    }
}
