package it.lario.ground.bpmn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The nodes of a process in the order in which the flow reaches them: a branch is followed to its end before the next. */
final class Order {

    private final Map<Element, List<Element>> next = new LinkedHashMap<>();
    private final Set<Element> seen = new HashSet<>();

    private Order(Model model, Element process) {
        var nodes = model.nodes(process);
        var byId = new HashMap<String, Element>();
        for (Element node : nodes) {
            next.put(node, new ArrayList<>());
            byId.put(node.get("id"), node);
        }
        for (Element flow : Model.flows(process)) join(byId, flow.reference("sourceRef"), flow.reference("targetRef"));
        for (Element node : nodes) join(byId, node.reference("attachedToRef"), node.get("id"));
    }

    private void join(Map<String, Element> byId, String from, String to) {
        Element source = byId.get(from);
        Element target = byId.get(to);
        if (source != null && target != null) next.get(source).add(target);
    }

    static List<Element> of(Model model, Element process) {
        var order = new Order(model, process);
        var reached = new HashSet<Element>();
        order.next.values().forEach(reached::addAll);
        var roots = order.next.keySet().stream()
                .filter(node -> !reached.contains(node))
                .toList();
        var nodes = new ArrayList<>(order.from(roots));
        nodes.addAll(order.from(List.copyOf(order.next.keySet())));
        return nodes;
    }

    /** The steps that lie before each node on the longest way there; going back does not count. */
    static Map<Element, Integer> ranks(Model model, Element process) {
        var nodes = of(model, process);
        var order = new Order(model, process);
        var place = new HashMap<Element, Integer>();
        for (int i = 0; i < nodes.size(); i++) place.put(nodes.get(i), i);
        var ranks = new LinkedHashMap<Element, Integer>();
        for (Element node : nodes) ranks.put(node, 0);
        for (Element node : nodes)
            for (Element after : order.next.get(node))
                if (place.get(after) > place.get(node)) {
                    int step = after.name.equals("boundaryEvent") ? 0 : 1;
                    ranks.merge(after, ranks.get(node) + step, Math::max);
                }
        return ranks;
    }

    /** Reverse postorder of a depth-first walk, without recursion: models may be long. */
    private List<Element> from(List<Element> roots) {
        var done = new ArrayList<Element>();
        for (int root = roots.size() - 1; root >= 0; root--) {
            if (!seen.add(roots.get(root))) continue;
            var path = new ArrayDeque<Element>();
            var left = new HashMap<Element, ArrayDeque<Element>>();
            path.push(roots.get(root));
            while (!path.isEmpty()) {
                Element here = path.peek();
                var open = left.computeIfAbsent(here, node -> reversed(next.get(node)));
                Element deeper = open.poll();
                if (deeper == null) done.add(path.pop());
                else if (seen.add(deeper)) path.push(deeper);
            }
        }
        Collections.reverse(done);
        return done;
    }

    private static ArrayDeque<Element> reversed(List<Element> nodes) {
        var reversed = new ArrayDeque<Element>();
        nodes.forEach(reversed::push);
        return reversed;
    }
}
