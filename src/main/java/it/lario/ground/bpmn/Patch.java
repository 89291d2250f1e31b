package it.lario.ground.bpmn;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Brings an edited table into a diagram: one change after the other, each on the text that the last one left. */
final class Patch {

    private final Map<String, Activity> before;
    private final List<Activity> after;
    private Model model;

    Patch(Model model, List<Activity> before, List<Activity> after) {
        this.model = model;
        this.before = byId(before);
        this.after = after;
    }

    private static Map<String, Activity> byId(List<Activity> activities) {
        return activities.stream()
                .collect(Collectors.toMap(
                        Activity::id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    Model patched() {
        Set<String> kept = after.stream().map(Activity::id).collect(Collectors.toSet());
        for (String id : before.keySet())
            if (!kept.contains(id) && model.activity(id) != null) model = new Flows(model).removed(id);
        renameLanes();
        rename();
        for (Activity activity : after) {
            Activity was = before.get(activity.id());
            if (was != null && !was.who().equals(activity.who()) && !standsWith(activity))
                model = new Lanes(model).moved(activity.id(), activity.who());
        }
        reorder();
        return model;
    }

    private boolean standsWith(Activity activity) {
        Element element = model.activity(activity.id());
        return element == null
                || Model.lane(element)
                        .filter(lane -> lane.get("name").equals(activity.who()))
                        .isPresent();
    }

    private void rename() {
        var edits = new Edits(model.xml);
        for (Activity activity : after) {
            Activity was = before.get(activity.id());
            Element element = model.activity(activity.id());
            if (was != null && element != null && !was.name().equals(activity.name()))
                edits.attribute(element, "name", activity.name());
        }
        model = new Model(edits.apply(), "xml");
    }

    /** When everybody in a lane goes by a new name, the lane does. */
    private void renameLanes() {
        var edits = new Edits(model.xml);
        for (Element process : model.processes())
            for (Element lane : Model.lanes(process)) {
                var inside = after.stream()
                        .filter(activity -> model.activity(activity.id()) != null
                                && Model.lane(model.activity(activity.id())).orElse(null) == lane)
                        .toList();
                var names = inside.stream().map(Activity::who).collect(Collectors.toSet());
                boolean all = inside.stream()
                        .allMatch(activity -> before.containsKey(activity.id())
                                && !before.get(activity.id()).who().equals(activity.who()));
                if (names.size() != 1 || !all) continue;
                String name = names.iterator().next();
                boolean known = Model.lanes(process).stream()
                        .anyMatch(other -> other.get("name").equals(name));
                if (!name.isBlank() && !known) edits.attribute(lane, "name", name);
            }
        model = new Model(edits.apply(), "xml");
    }

    /** New activities come in after the one above them; those that changed place are taken out and come in again. */
    private void reorder() {
        var places = new ArrayList<>(before.keySet());
        var known = after.stream().map(Activity::id).filter(before::containsKey).toList();
        Set<String> still = longestRun(known, places);
        for (int row = 0; row < after.size(); row++) {
            Activity activity = after.get(row);
            boolean drawn = model.activity(activity.id()) != null;
            if (drawn && (still.contains(activity.id()) || !before.containsKey(activity.id()))) continue;
            String above = row == 0 ? null : after.get(row - 1).id();
            String below = below(row, still);
            if (drawn) model = new Flows(model).detached(activity.id());
            else model = new Lanes(model).added(activity, above == null ? below : above);
            model = new Flows(model).attached(activity.id(), above, below);
        }
    }

    private String below(int row, Set<String> still) {
        return after.stream()
                .skip(row + 1L)
                .map(Activity::id)
                .filter(id -> still.contains(id) && model.activity(id) != null)
                .findFirst()
                .orElse(null);
    }

    /** The most activities that can stay where they are: the longest run that keeps its old order. */
    private static Set<String> longestRun(List<String> now, List<String> places) {
        int[] length = new int[now.size()];
        int[] from = new int[now.size()];
        int best = -1;
        for (int i = 0; i < now.size(); i++) {
            length[i] = 1;
            from[i] = -1;
            for (int j = 0; j < i; j++)
                if (places.indexOf(now.get(j)) < places.indexOf(now.get(i)) && length[j] >= length[i]) {
                    length[i] = length[j] + 1;
                    from[i] = j;
                }
            if (best < 0 || length[i] > length[best]) best = i;
        }
        var run = new LinkedHashSet<String>();
        for (int at = best; at >= 0; at = from[at]) run.add(now.get(at));
        return run;
    }
}
