package it.lario.ground.bpmn;

import static it.lario.ground.bpmn.Model.BPMN;
import static it.lario.ground.bpmn.Model.BPMNDI;
import static it.lario.ground.bpmn.Model.DC;
import static it.lario.ground.bpmn.Model.DI;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays out a model that nobody has drawn: a column for each step of the flow, a band for each lane. */
final class Layout {

    private static final int COLUMN = 150;
    private static final int ROW = 100;
    private static final int LEFT = 160;
    private static final int LABEL = 30;

    private final Model model;
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private double top = 80;

    private Layout(Model model) {
        this.model = model;
    }

    /** The model with a drawing at its end. */
    static Model drawn(Model model) {
        var layout = new Layout(model);
        for (Element process : model.processes()) layout.place(process);
        model.participants().filter(pool -> pool.get("processRef").isEmpty()).forEach(layout::placeClosed);
        var edits = new Edits(model.xml);
        edits.append(model.xml.root, layout.written());
        return new Model(edits.apply(), "file");
    }

    private void placeClosed(Element pool) {
        boxes.put(pool.get("id"), new Box(LEFT, top, width(), 60));
        top += 90;
    }

    private double width() {
        return Math.max(
                600, boxes.values().stream().mapToDouble(Box::right).max().orElse(0) - LEFT);
    }

    private void place(Element process) {
        var ranks = Order.ranks(model, process);
        List<Element> lanes = new ArrayList<>(Model.lanes(process).stream()
                .filter(lane -> lane.child(BPMN, "childLaneSet").isEmpty())
                .toList());
        boolean banded = !lanes.isEmpty();
        lanes.add(null); // those that stand in no lane
        double begin = top;
        int columns = ranks.values().stream().mapToInt(rank -> rank + 1).max().orElse(1);
        double width = columns * COLUMN + LABEL + 40;
        for (Element lane : lanes) {
            double height = band(ranks, lane, banded);
            if (lane == null && height == 0) continue;
            height = Math.max(height, ROW + 20);
            if (lane != null) boxes.put(lane.get("id"), new Box(LEFT + LABEL, top, width - LABEL, height));
            top += height;
        }
        model.participant(process)
                .ifPresent(pool -> boxes.put(pool.get("id"), new Box(LEFT, begin, width, top - begin)));
        top += 40;
    }

    /** Puts the nodes of a lane into their columns, from its top; gives the height that they need. */
    private double band(Map<Element, Integer> ranks, Element lane, boolean banded) {
        var filled = new HashMap<Integer, Integer>();
        for (var ranked : ranks.entrySet()) {
            Element node = ranked.getKey();
            if (node.name.equals("boundaryEvent")
                    || banded && Model.lane(node).orElse(null) != lane
                    || !banded && lane != null) continue;
            int row = filled.merge(ranked.getValue(), 1, Integer::sum) - 1;
            double x = LEFT + LABEL + (banded ? LABEL : 0) + 20 + ranked.getValue() * COLUMN + 50;
            double y = top + 10 + row * ROW + ROW / 2.0;
            boxes.put(node.get("id"), centred(node, x, y));
            hang(node, x, y);
        }
        return filled.values().stream().mapToInt(rows -> rows * ROW + 20).max().orElse(0);
    }

    private void hang(Element host, double x, double y) {
        double right = x + 20;
        for (Element event : model.nodes(host.parent))
            if (event.reference("attachedToRef").equals(host.get("id"))) {
                boxes.put(event.get("id"), centred(event, right, y + 40));
                right -= 45;
            }
    }

    private static Box centred(Element node, double x, double y) {
        double width = Model.isActivity(node) ? 100 : Model.GATEWAYS.contains(node.name) ? 50 : 36;
        double height = Model.isActivity(node) ? 80 : width;
        return new Box(x - width / 2, y - height / 2, width, height);
    }

    private String written() {
        Element root = model.xml.root;
        String plane = model.xml
                .root
                .child(BPMN, "collaboration")
                .orElse(model.processes().get(0))
                .get("id");
        var text = new StringBuilder("<bpmndi:BPMNDiagram xmlns:bpmndi=\"" + BPMNDI + "\" xmlns:dc=\"" + DC
                + "\" xmlns:di=\"" + DI + "\" id=\"" + model.fresh("Diagram_") + "\">\n    <bpmndi:BPMNPlane id=\""
                + model.fresh("Plane_") + "\" bpmnElement=\"" + plane + "\">\n");
        boxes.forEach((id, box) ->
                text.append("      ").append(shape(model.byId.get(id), box)).append("\n"));
        root.all().filter(Layout::isJoin).forEach(flow -> {
            Box from = boxes.get(flow.reference("sourceRef"));
            Box to = boxes.get(flow.reference("targetRef"));
            if (from != null && to != null)
                text.append("      ").append(edge(flow, from.to(to))).append("\n");
        });
        return text + "    </bpmndi:BPMNPlane>\n  </bpmndi:BPMNDiagram>";
    }

    private static boolean isJoin(Element element) {
        return element.is(BPMN, "sequenceFlow") || element.is(BPMN, "messageFlow");
    }

    private static String shape(Element element, Box box) {
        boolean flat = element.is(BPMN, "participant") || element.is(BPMN, "lane");
        String more = flat
                ? " isHorizontal=\"true\""
                : Model.SUB_PROCESSES.contains(element.name) ? " isExpanded=\"false\"" : "";
        return "<bpmndi:BPMNShape id=\"%s_di\" bpmnElement=\"%s\"%s><dc:Bounds x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" /></bpmndi:BPMNShape>"
                .formatted(
                        element.get("id"),
                        element.get("id"),
                        more,
                        Box.text(box.x()),
                        Box.text(box.y()),
                        Box.text(box.width()),
                        Box.text(box.height()));
    }

    private static String edge(Element flow, List<Box.Point> points) {
        var text = new StringBuilder(
                "<bpmndi:BPMNEdge id=\"" + flow.get("id") + "_di\" bpmnElement=\"" + flow.get("id") + "\">");
        for (Box.Point point : points)
            text.append("<di:waypoint x=\"" + Box.text(point.x()) + "\" y=\"" + Box.text(point.y()) + "\" />");
        return text + "</bpmndi:BPMNEdge>";
    }
}
