package it.lario.ground.bpmn;

import static it.lario.ground.bpmn.Model.BPMN;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes activities out of the flow and puts them into it: what was before and after is joined or parted. */
final class Flows {

    private Model model;

    Flows(Model model) {
        this.model = model;
    }

    /** Without the activity and whatever hangs on it; the flow goes on past it. */
    Model removed(String id) {
        detached(id);
        hanging(id).stream()
                .flatMap(event -> ids(Model.outgoing(event)).stream())
                .toList()
                .forEach(this::drop);
        Set<Element> gone = new HashSet<>();
        model.byId.get(id).all().forEach(gone::add);
        hanging(id).forEach(event -> event.all().forEach(gone::add));
        var ids = new HashSet<String>();
        for (Element element : gone) if (!element.get("id").isEmpty()) ids.add(element.get("id"));
        var edits = new Edits(model.xml);
        model.xml.root.all().filter(element -> element.namespace.equals(BPMN)).forEach(element -> {
            boolean joined =
                    ids.contains(element.reference("sourceRef")) || ids.contains(element.reference("targetRef"));
            boolean named = element.name.equals("flowNodeRef") && ids.contains(Element.local(element.text()));
            if (gone.contains(element) || joined || named) {
                if (joined) ids.add(element.get("id"));
                edits.remove(element);
            }
        });
        for (var drawn : List.of(model.shapes, model.edges))
            drawn.forEach((of, element) -> {
                if (ids.contains(of)) edits.remove(element);
            });
        return again(edits);
    }

    private List<Element> hanging(String id) {
        return model.nodes(model.byId.get(id).parent).stream()
                .filter(node -> node.reference("attachedToRef").equals(id))
                .toList();
    }

    /** With the activity out of the flow, which is joined where it stood. */
    Model detached(String id) {
        var outgoing = ids(Model.outgoing(model.byId.get(id)));
        var incoming = ids(Model.incoming(model.byId.get(id)));
        if (outgoing.isEmpty() || incoming.isEmpty()) {
            incoming.forEach(this::drop);
            outgoing.forEach(this::drop);
            return model;
        }
        String from = model.byId.get(incoming.get(0)).reference("sourceRef");
        String to = model.byId.get(outgoing.get(0)).reference("targetRef");
        drop(outgoing.get(0));
        for (String flow : incoming)
            if (to.equals(id) || model.byId.get(flow).reference("sourceRef").equals(to)) drop(flow);
            else aim(flow, "targetRef", to);
        for (String flow : outgoing.subList(1, outgoing.size()))
            if (from.equals(id) || model.byId.get(flow).reference("targetRef").equals(from)) drop(flow);
            else aim(flow, "sourceRef", from);
        return model;
    }

    private static List<String> ids(List<Element> flows) {
        return flows.stream().map(flow -> flow.get("id")).toList();
    }

    /** With the activity in the flow, after the one above it in the table or else before the one below. */
    Model attached(String id, String above, String below) {
        Element before = above == null ? null : model.activity(above);
        Element after = below == null ? null : model.activity(below);
        Element process = model.byId.get(id).parent;
        if (before == null || before.parent != process)
            before = after == null || after.parent != process ? start(process, id) : null;
        if (after != null && after.parent != process) after = null;
        List<String> out = before == null ? List.of() : ids(Model.outgoing(before));
        List<String> in = after == null ? List.of() : ids(Model.incoming(after));
        if (out.size() == 1) through(out.get(0), id);
        else if (before != null && (out.isEmpty() || in.size() != 1)) join(before.get("id"), id);
        else if (in.size() == 1) through(in.get(0), id);
        else if (after != null) join(id, after.get("id"));
        return model;
    }

    private Element start(Element process, String id) {
        return model.nodes(process).stream()
                .filter(node ->
                        !node.get("id").equals(id) && Model.incoming(node).isEmpty())
                .filter(node -> node.name.equals("startEvent"))
                .findFirst()
                .orElse(null);
    }

    /** The flow now leads to the activity, and a new one from there to where it led. */
    private void through(String flow, String id) {
        String target = model.byId.get(flow).reference("targetRef");
        aim(flow, "targetRef", id);
        join(id, target);
    }

    private void aim(String flowId, String end, String node) {
        Element flow = model.byId.get(flowId);
        var edits = new Edits(model.xml);
        String name = end.equals("targetRef") ? "incoming" : "outgoing";
        Element old = model.byId.get(flow.reference(end));
        edits.attribute(flow, end, node);
        forget(edits, old, name, flowId);
        refer(edits, model.byId.get(node), name, flowId);
        if (name.equals("outgoing") && old != null && old.reference("default").equals(flowId))
            edits.attribute(old, "default", null);
        again(edits);
        new Drawn(model).route(flowId).ifPresent(this::take);
    }

    private void join(String from, String to) {
        Element source = model.byId.get(from);
        String flow = model.fresh("Flow_");
        var edits = new Edits(model.xml);
        edits.after(
                source,
                "<" + Model.tag(source, BPMN, "sequenceFlow") + " id=\"" + flow + "\" sourceRef=\"" + from
                        + "\" targetRef=\"" + to + "\" />");
        refer(edits, source, "outgoing", flow);
        refer(edits, model.byId.get(to), "incoming", flow);
        again(edits);
        new Drawn(model).edge(flow).ifPresent(this::take);
    }

    private void drop(String id) {
        Element flow = model.byId.get(id);
        if (flow == null) return;
        var edits = new Edits(model.xml);
        edits.remove(flow);
        if (model.edges.containsKey(id)) edits.remove(model.edges.get(id));
        forget(edits, model.byId.get(flow.reference("sourceRef")), "outgoing", id);
        forget(edits, model.byId.get(flow.reference("targetRef")), "incoming", id);
        for (Element node : model.nodes(flow.parent))
            if (node.reference("default").equals(id)) edits.attribute(node, "default", null);
        again(edits);
    }

    /** Nodes repeat their flows inside themselves, if the tool that wrote the model does so. */
    private void refer(Edits edits, Element node, String name, String flow) {
        boolean repeats =
                model.xml.root.all().anyMatch(element -> element.is(BPMN, "incoming") || element.is(BPMN, "outgoing"));
        if (!repeats || node == null) return;
        String tag = Model.tag(node, BPMN, name);
        String written = "<" + tag + ">" + edits.escaped(flow) + "</" + tag.replaceFirst(" .*", "") + ">";
        var ahead = node.children.stream()
                .filter(child -> child.namespace.equals(BPMN)
                        && (Set.of("documentation", "extensionElements", "incoming")
                                        .contains(child.name)
                                || name.equals("outgoing") && child.name.equals("outgoing")))
                .reduce((first, last) -> last);
        if (ahead.isPresent()) edits.after(ahead.get(), written);
        else edits.prepend(node, written);
    }

    private static void forget(Edits edits, Element node, String name, String flow) {
        if (node == null) return;
        node.children(BPMN, name)
                .filter(ref -> Element.local(ref.text()).equals(flow))
                .forEach(edits::remove);
    }

    private Model again(Edits edits) {
        model = new Model(edits.apply(), "xml");
        return model;
    }

    private void take(Edits edits) {
        again(edits);
    }
}
