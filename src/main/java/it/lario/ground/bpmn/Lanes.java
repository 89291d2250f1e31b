package it.lario.ground.bpmn;

import static it.lario.ground.bpmn.Model.BPMN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts activities into the lane of whoever does them, opening a new lane when there is none of that name. */
final class Lanes {

    private static final int HEIGHT = 120;
    private static final int GAP = 50;

    private Model model;

    Lanes(Model model) {
        this.model = model;
    }

    /** With a known activity in the lane of another; without lanes the diagram does not say who does what. */
    Model moved(String id, String who) {
        Element node = model.activity(id);
        if (who.isBlank() || Model.lanes(node.parent).isEmpty()) return model;
        String lane = lane(node.parent, who);
        node = model.activity(id);
        var edits = new Edits(model.xml);
        for (Element other : Model.lanes(node.parent))
            other.children(BPMN, "flowNodeRef")
                    .filter(ref -> Element.local(ref.text()).equals(id))
                    .forEach(edits::remove);
        refer(edits, model.byId.get(lane), id);
        again(edits);
        model.box(id).ifPresent(box -> carry(id, box, free(id, within(box, lane), lane)));
        return model;
    }

    /** With a new activity beside its neighbour (or at the start when it has none), in the lane of whoever does it. */
    Model added(Activity activity, String neighbour) {
        Element beside = neighbour == null ? null : model.activity(neighbour);
        Element process = beside == null ? model.processes().get(0) : beside.parent;
        var edits = new Edits(model.xml);
        String task = "<" + Model.tag(beside == null ? process : beside, BPMN, "task") + " id=\"" + activity.id()
                + "\" name=\"" + edits.escaped(activity.name()) + "\" />";
        Element last = beside != null
                ? beside
                : model.nodes(process).stream().findFirst().orElse(null);
        if (last == null) edits.append(process, task);
        else edits.after(last, task);
        again(edits);
        String home = process.get("id");
        String lane = laneFor(activity, last == null ? null : last.get("id"));
        if (lane != null) {
            var inside = new Edits(model.xml);
            refer(inside, model.byId.get(lane), activity.id());
            again(inside);
        }
        draw(activity.id(), last == null ? null : last.get("id"), lane, home);
        return model;
    }

    private String laneFor(Activity activity, String neighbour) {
        Element process = model.activity(activity.id()).parent;
        if (Model.lanes(process).isEmpty()) return null;
        if (!activity.who().isBlank()) return lane(process, activity.who());
        return Optional.ofNullable(neighbour)
                .flatMap(id -> Model.lane(model.byId.get(id)))
                .map(lane -> lane.get("id"))
                .orElse(null);
    }

    private void draw(String id, String neighbour, String lane, String process) {
        Box beside = neighbour == null ? null : model.box(neighbour).orElse(null);
        Element shape = neighbour == null ? null : model.shapes.get(neighbour);
        if (shape == null)
            shape = model.shapes.values().stream().reduce((first, last) -> last).orElse(null);
        if (shape == null) return;
        boolean activity =
                neighbour != null && model.activity(neighbour) != null && beside != null && beside.width() <= 200;
        double width = activity ? beside.width() : 100;
        double height = activity ? Math.min(beside.height(), 100) : 80;
        Box box = beside == null
                ? new Box(200, 100, width, height)
                : new Box(beside.right() + GAP, beside.midY() - height / 2, width, height);
        Box place = free(id, lane == null ? box : within(box, lane), lane);
        again(new Drawn(model).shape(id, place, shape, ""));
        widen(process, place);
    }

    private static void refer(Edits edits, Element lane, String id) {
        String tag = Model.tag(lane, BPMN, "flowNodeRef");
        String ref = "<" + tag + ">" + id + "</" + tag.replaceFirst(" .*", "") + ">";
        var last = lane.children(BPMN, "flowNodeRef").reduce((first, second) -> second);
        if (last.isPresent()) edits.after(last.get(), ref);
        else edits.prepend(lane, ref);
    }

    /** The id of the lane of that name, opened under the last one if need be. */
    private String lane(Element process, String who) {
        var lanes = Model.lanes(process);
        for (Element lane : lanes)
            if (lane.get("name").replaceAll("\\s+", " ").strip().equals(who)) return lane.get("id");
        Element last = process.child(BPMN, "laneSet")
                .orElseThrow()
                .children(BPMN, "lane")
                .reduce((a, b) -> b)
                .orElseThrow();
        String id = model.fresh("Lane_");
        var edits = new Edits(model.xml);
        edits.after(
                last,
                "<" + Model.tag(last, BPMN, "lane") + " id=\"" + id + "\" name=\"" + edits.escaped(who) + "\" />");
        String pool = model.participant(process).map(one -> one.get("id")).orElse("");
        again(edits);
        grow(id, last.get("id"), pool);
        return id;
    }

    /** Room for a new lane under the others: the pool grows, and what was drawn under it moves down. */
    private void grow(String id, String last, String pool) {
        var above = model.box(last);
        if (above.isEmpty()) return;
        boolean upright = "false".equals(model.shapes.get(last).get("isHorizontal"));
        double edge = model.box(pool)
                .map(box -> upright ? box.right() : box.bottom())
                .orElse(upright ? above.get().right() : above.get().bottom());
        Box lane = upright
                ? new Box(edge, above.get().y(), HEIGHT, above.get().height())
                : new Box(above.get().x(), edge, above.get().width(), HEIGHT);
        double dx = upright ? HEIGHT : 0;
        double dy = upright ? 0 : HEIGHT;
        var edits = new Edits(model.xml);
        var drawn = new Drawn(model);
        model.shapes.forEach((of, shape) -> shape.all()
                .filter(part -> part.is(Model.DC, "Bounds"))
                .forEach(bounds -> {
                    Box box = Box.of(bounds);
                    if (upright ? box.x() < edge : box.y() < edge) return;
                    if (dx != 0) edits.attribute(bounds, "x", Box.text(box.x() + dx));
                    if (dy != 0) edits.attribute(bounds, "y", Box.text(box.y() + dy));
                }));
        for (Element way : model.edges.values())
            for (Element point : Model.waypoints(way))
                if (upright ? Box.point(point).x() >= edge : Box.point(point).y() >= edge)
                    Drawn.shift(edits, point, dx, dy);
        model.box(pool)
                .ifPresent(box -> drawn.place(
                        edits, model.shapes.get(pool), new Box(box.x(), box.y(), box.width() + dx, box.height() + dy)));
        again(edits);
        again(new Drawn(model).shape(id, lane, model.shapes.get(last), " isHorizontal=\"" + !upright + "\""));
    }

    /** The same box in the middle of a lane. */
    private Box within(Box box, String lane) {
        var band = model.box(lane);
        if (band.isEmpty()) return box;
        if (band.get().y() <= box.y() && box.bottom() <= band.get().bottom()) return box;
        boolean upright = "false".equals(model.shapes.get(lane).get("isHorizontal"));
        return upright
                ? new Box(band.get().midX() - box.width() / 2, box.y(), box.width(), box.height())
                : new Box(box.x(), band.get().midY() - box.height() / 2, box.width(), box.height());
    }

    /** The first free place from there to the right, in the same row or in one beside it that the lane has room for. */
    private Box free(String id, Box wanted, String lane) {
        List<Box> taken = model.byId.values().stream()
                .filter(element -> Model.isNode(element) && !element.get("id").equals(id))
                .filter(node -> !node.reference("attachedToRef").equals(id))
                .flatMap(node -> model.box(node.get("id")).stream())
                .toList();
        var band = lane == null ? Optional.<Box>empty() : model.box(lane);
        for (int step = 0; step < 500; step++)
            for (double row : List.of(0.0, wanted.height() + 10, -wanted.height() - 10)) {
                Box place = wanted.moved(step * 20.0, row);
                boolean inside = row == 0
                        || band.isPresent()
                                && place.y() >= band.get().y() + 5
                                && place.bottom() <= band.get().bottom() - 5;
                if (inside && taken.stream().noneMatch(place::overlaps)) return place;
            }
        return wanted;
    }

    private void carry(String id, Box from, Box to) {
        var edits = new Edits(model.xml);
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        var moving = model.nodes(model.byId.get(id).parent).stream()
                .filter(node -> node.get("id").equals(id)
                        || node.reference("attachedToRef").equals(id))
                .filter(node -> model.shapes.containsKey(node.get("id")))
                .toList();
        for (Element node : moving) new Drawn(model).shift(edits, node.get("id"), dx, dy);
        var flows = moving.stream()
                .flatMap(node -> Stream.concat(Model.incoming(node).stream(), Model.outgoing(node).stream()))
                .map(flow -> flow.get("id"))
                .distinct()
                .toList();
        String process = model.byId.get(id).parent.get("id");
        again(edits);
        for (String flow : flows) new Drawn(model).route(flow).ifPresent(this::again);
        widen(process, to);
    }

    /** The pool and its lanes reach as far as what stands in them. */
    private void widen(String process, Box box) {
        Element element = model.byId.get(process);
        var pool = model.participant(element).flatMap(one -> model.box(one.get("id")));
        double missing = pool.map(drawn -> box.right() + 30 - drawn.right()).orElse(0.0);
        if (missing <= 0) return;
        var edits = new Edits(model.xml);
        var drawn = new Drawn(model);
        var wider = new ArrayList<>(Model.lanes(element));
        model.participant(element).ifPresent(wider::add);
        for (Element one : wider)
            model.box(one.get("id"))
                    .filter(was -> was.right() >= pool.get().right() - 1)
                    .ifPresent(was -> drawn.place(
                            edits,
                            model.shapes.get(one.get("id")),
                            new Box(was.x(), was.y(), was.width() + missing, was.height())));
        again(edits);
    }

    private void again(Edits edits) {
        model = new Model(edits.apply(), "xml");
    }
}
