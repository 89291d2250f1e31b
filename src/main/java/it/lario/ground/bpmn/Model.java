package it.lario.ground.bpmn;

import it.lario.ground.kernel.RuleBroken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A BPMN document as a graph: processes, lanes, nodes and flows, and where each is drawn. */
final class Model {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI";
    static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    static final String DI = "http://www.omg.org/spec/DD/20100524/DI";

    static final Set<String> TASKS = Set.of(
            "task",
            "userTask",
            "manualTask",
            "serviceTask",
            "scriptTask",
            "businessRuleTask",
            "sendTask",
            "receiveTask");
    static final Set<String> SUB_PROCESSES = Set.of("subProcess", "transaction", "adHocSubProcess");
    static final Set<String> EVENTS = Set.of(
            "startEvent",
            "endEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "boundaryEvent",
            "implicitThrowEvent");
    static final Set<String> GATEWAYS =
            Set.of("exclusiveGateway", "inclusiveGateway", "parallelGateway", "complexGateway", "eventBasedGateway");

    final XmlText xml;
    final Map<String, Element> byId = new HashMap<>();
    /** Drawn shapes and edges, by the id of what they draw. */
    final Map<String, Element> shapes = new LinkedHashMap<>();

    final Map<String, Element> edges = new LinkedHashMap<>();

    Model(XmlText xml, String field) {
        this.xml = xml;
        Element root = xml.root;
        if (!root.is(BPMN, "definitions")) throw RuleBroken.at(field, "bpmn.not-bpmn", root.tag());
        root.all().forEach(element -> index(element, field));
        if (processes().isEmpty()) throw RuleBroken.at(field, "bpmn.no-process");
    }

    private void index(Element element, String field) {
        String id = element.get("id");
        if (element.namespace.equals(BPMN)) {
            if (!id.isEmpty() && byId.put(id, element) != null) throw RuleBroken.at(field, "bpmn.twice", id);
            if (id.isEmpty() && isActivity(element)) throw RuleBroken.at(field, "bpmn.no-id", element.tag());
        }
        if (element.is(BPMNDI, "BPMNShape")) shapes.putIfAbsent(element.reference("bpmnElement"), element);
        if (element.is(BPMNDI, "BPMNEdge")) edges.putIfAbsent(element.reference("bpmnElement"), element);
    }

    static boolean isActivity(Element element) {
        return element.namespace.equals(BPMN)
                && (TASKS.contains(element.name)
                        || SUB_PROCESSES.contains(element.name)
                        || element.name.equals("callActivity"));
    }

    static boolean isNode(Element element) {
        return isActivity(element)
                || element.namespace.equals(BPMN) && (EVENTS.contains(element.name) || GATEWAYS.contains(element.name));
    }

    /** The processes in the order of their pools; those without one come last. */
    List<Element> processes() {
        var ordered = new ArrayList<Element>();
        participants()
                .map(participant -> byId.get(participant.reference("processRef")))
                .filter(process -> process != null && process.is(BPMN, "process"))
                .forEach(ordered::add);
        xml.root
                .children(BPMN, "process")
                .filter(process -> !ordered.contains(process))
                .forEach(ordered::add);
        return ordered;
    }

    Stream<Element> participants() {
        return xml.root.children(BPMN, "collaboration").flatMap(one -> one.children(BPMN, "participant"));
    }

    Optional<Element> participant(Element process) {
        return participants()
                .filter(participant -> participant.reference("processRef").equals(process.get("id")))
                .findFirst();
    }

    /** Nodes of the process itself; what is inside a sub-process is not among them. */
    List<Element> nodes(Element process) {
        return process.children.stream().filter(Model::isNode).toList();
    }

    static List<Element> flows(Element process) {
        return process.children(BPMN, "sequenceFlow").toList();
    }

    static List<Element> outgoing(Element node) {
        return flows(node.parent).stream()
                .filter(flow -> flow.reference("sourceRef").equals(node.get("id")))
                .toList();
    }

    static List<Element> incoming(Element node) {
        return flows(node.parent).stream()
                .filter(flow -> flow.reference("targetRef").equals(node.get("id")))
                .toList();
    }

    /** Every lane, however deep, in the order of the text. */
    static List<Element> lanes(Element process) {
        return process.children(BPMN, "laneSet")
                .flatMap(Element::all)
                .filter(element -> element.is(BPMN, "lane"))
                .toList();
    }

    /** The innermost lane that holds the node. */
    static Optional<Element> lane(Element node) {
        return lanes(node.parent).stream()
                .filter(lane -> lane.children(BPMN, "flowNodeRef")
                        .anyMatch(ref -> Element.local(ref.text()).equals(node.get("id"))))
                .reduce((outer, inner) -> inner);
    }

    /** An activity that a table shows, or null. */
    Element activity(String id) {
        Element element = byId.get(id);
        return element != null && isActivity(element) && element.parent.is(BPMN, "process") ? element : null;
    }

    boolean isDrawn() {
        return !shapes.isEmpty();
    }

    Optional<Box> box(String id) {
        Element shape = shapes.get(id);
        return shape == null ? Optional.empty() : shape.child(DC, "Bounds").map(Box::of);
    }

    static List<Element> waypoints(Element edge) {
        return edge.children(DI, "waypoint").toList();
    }

    /** An id that no element has yet. */
    String fresh(String prefix) {
        int n = 1;
        while (byId.containsKey(prefix + n) || drawn(prefix + n)) n++;
        return prefix + n;
    }

    private boolean drawn(String id) {
        return Stream.concat(shapes.values().stream(), edges.values().stream())
                .anyMatch(element -> element.get("id").equals(id));
    }

    /** The start of a tag that stands for an element of this namespace inside the context. */
    static String tag(Element context, String namespace, String name) {
        String prefix = context.prefixFor(namespace);
        if (prefix == null) return name + " xmlns=\"" + namespace + "\"";
        return prefix.isEmpty() ? name : prefix + ":" + name;
    }
}
