package it.lario.ground.bpmn;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the process that a table of steps describes; where it is drawn is {@link Layout}'s. */
final class Writing {

    private Writing() {}

    static byte[] written(String id, String name, List<Activity> activities) {
        var flows = new StringBuilder();
        String before = "Start";
        int n = 0;
        for (Activity activity : activities) {
            flows.append(flow(++n, before, activity.id()));
            before = activity.id();
        }
        flows.append(flow(++n, before, "End"));
        var nodes = new StringBuilder("    <startEvent id=\"Start\" />\n");
        for (Activity activity : activities)
            nodes.append("    <task id=\"%s\" name=\"%s\" />\n".formatted(activity.id(), escaped(activity.name())));
        nodes.append("    <endEvent id=\"End\" />\n");
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="%s" xmlns:bpmndi="%s" xmlns:dc="%s" xmlns:di="%s" id="Definitions_%s" \
                targetNamespace="https://lario.example/bpmn" exporter="Lario">
                  <collaboration id="Collaboration_%s">
                    <participant id="Pool" name="%s" processRef="Process_%s" />
                  </collaboration>
                  <process id="Process_%s" name="%s" isExecutable="false">
                %s%s%s  </process>
                </definitions>
                """.formatted(
                        Model.BPMN,
                        Model.BPMNDI,
                        Model.DC,
                        Model.DI,
                        id,
                        id,
                        escaped(name),
                        id,
                        id,
                        escaped(name),
                        lanes(activities),
                        nodes,
                        flows)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String flow(int n, String from, String to) {
        return "    <sequenceFlow id=\"Flow_%d\" sourceRef=\"%s\" targetRef=\"%s\" />\n".formatted(n, from, to);
    }

    /** The start stands with the first step, the end with the last. */
    private static String lanes(List<Activity> activities) {
        var holders = new LinkedHashMap<String, StringBuilder>();
        for (Activity activity : activities)
            holders.computeIfAbsent(activity.who(), who -> new StringBuilder()).append(ref(activity.id()));
        if (activities.stream().allMatch(activity -> activity.who().isBlank())) return "";
        holders.get(activities.get(0).who()).insert(0, ref("Start"));
        holders.get(activities.get(activities.size() - 1).who()).append(ref("End"));
        var lanes = new StringBuilder("    <laneSet id=\"Lanes\">\n");
        int n = 0;
        for (Map.Entry<String, StringBuilder> lane : holders.entrySet())
            lanes.append("      <lane id=\"Lane_%d\" name=\"%s\">\n%s      </lane>\n"
                    .formatted(++n, escaped(lane.getKey()), lane.getValue()));
        return lanes.append("    </laneSet>\n").toString();
    }

    private static String ref(String id) {
        return "        <flowNodeRef>" + id + "</flowNodeRef>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("\n", "&#10;");
    }
}
