package it.lario.ground.bpmn;

import static it.lario.ground.bpmn.Model.BPMN;

import it.lario.ground.bpmn.Drawing.Look;
import java.util.Map;
import java.util.Set;

/** The signs of BPMN: how each kind of element looks. */
final class Signs {

    private static final Map<String, String> EVENT = Map.of(
            "messageEventDefinition", "M-8,-5h16v11h-16zM-8,-5l8,6l8,-6",
            "timerEventDefinition", "M0,-8a8,8 0 1 0 .1,0zM0,-5v5l4,3",
            "errorEventDefinition", "M-7,6l4,-12l6,8l4,-9l-4,13l-6,-8z",
            "signalEventDefinition", "M0,-8l8,13h-16z",
            "escalationEventDefinition", "M0,-8l6,14l-6,-6l-6,6z",
            "conditionalEventDefinition", "M-6,-8h12v16h-12zM-4,-4h8M-4,0h8M-4,4h8",
            "linkEventDefinition", "M-8,-3h8v-4l8,7l-8,7v-4h-8z",
            "compensateEventDefinition", "M0,-6l-8,6l8,6zM8,-6l-8,6l8,6z",
            "cancelEventDefinition", "M-6,-6l12,12M6,-6l-12,12",
            "terminateEventDefinition", "M0,-8a8,8 0 1 0 .1,0z");
    private static final String SEVERAL = "M0,-8l8,6l-3,9h-10l-3,-9z";

    private static final Map<String, String> GATEWAY = Map.of(
            "exclusiveGateway", "M-7,-8l14,16M7,-8l-14,16",
            "parallelGateway", "M0,-10v20M-10,0h20",
            "inclusiveGateway", "M0,-9a9,9 0 1 0 .1,0z",
            "complexGateway", "M0,-10v20M-10,0h20M-7,-7l14,14M7,-7l-14,14",
            "eventBasedGateway", "M0,-11a11,11 0 1 0 .1,0zM0,-7l7,5l-3,8h-8l-3,-8z");

    private static final Map<String, String> TASK = Map.of(
            "userTask", "M0,-6a3,3 0 1 0 .1,0zM-6,6q0,-6 6,-6q6,0 6,6z",
            "serviceTask", "M0,-6v12M-6,0h12M-4,-4l8,8M4,-4l-8,8M0,-4a4,4 0 1 0 .1,0z",
            "scriptTask", "M-4,-6h8q-4,4 0,6q4,3 0,6h-8q4,-4 0,-6q-4,-3 0,-6z",
            "manualTask", "M-6,0q0,-4 4,-4h4l-2,2h6v2h-4h3v2h-3h2v2h-6q-4,0 -4,-4z",
            "businessRuleTask", "M-7,-5h14v10h-14zM-7,-2h14M-7,2h14M-3,-2v7",
            "sendTask", "M-7,-5h14v9h-14zM-7,-5l7,5l7,-5",
            "receiveTask", "M-7,-5h14v9h-14zM-7,-5l7,5l7,-5");

    private static final Map<String, Look> LOOKS = Map.ofEntries(
            Map.entry("participant", Look.POOL),
            Map.entry("lane", Look.LANE),
            Map.entry("group", Look.GROUP),
            Map.entry("callActivity", Look.CALL),
            Map.entry("startEvent", Look.START),
            Map.entry("endEvent", Look.END),
            Map.entry("dataObjectReference", Look.DATA),
            Map.entry("dataObject", Look.DATA),
            Map.entry("dataInput", Look.DATA),
            Map.entry("dataOutput", Look.DATA),
            Map.entry("dataStoreReference", Look.STORE),
            Map.entry("textAnnotation", Look.NOTE));

    private Signs() {}

    /** Null for what is not drawn. */
    static Look look(Element element, Element drawn) {
        if (Model.TASKS.contains(element.name)) return Look.TASK;
        if (Model.GATEWAYS.contains(element.name)) return Look.GATEWAY;
        if (Model.SUB_PROCESSES.contains(element.name))
            return "true".equals(drawn.get("isExpanded")) ? Look.OPEN_SUB_PROCESS : Look.SUB_PROCESS;
        if (LOOKS.containsKey(element.name)) return LOOKS.get(element.name);
        return Model.EVENTS.contains(element.name) ? Look.BETWEEN : null;
    }

    /** The path of the sign inside, or null. */
    static String mark(Element element) {
        if (TASK.containsKey(element.name)) return TASK.get(element.name);
        if (GATEWAY.containsKey(element.name)) return GATEWAY.get(element.name);
        if (!Model.EVENTS.contains(element.name)) return null;
        var kinds = element.children.stream()
                .filter(child -> child.namespace.equals(BPMN) && child.name.endsWith("EventDefinition"))
                .map(child -> child.name)
                .toList();
        return kinds.size() > 1 ? SEVERAL : kinds.isEmpty() ? null : EVENT.get(kinds.get(0));
    }

    /** What is sent out is filled, what is waited for is not. */
    static boolean isThrown(Element element) {
        return Set.of("endEvent", "intermediateThrowEvent", "sendTask").contains(element.name);
    }
}
