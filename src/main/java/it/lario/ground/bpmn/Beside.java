package it.lario.ground.bpmn;

import static it.lario.ground.bpmn.Model.BPMN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What a diagram holds beside the steps of its table. */
final class Beside {

    private static final Set<String> DRAWN =
            Set.of(Model.BPMNDI, Model.DC, Model.DI, "http://www.w3.org/2001/XMLSchema-instance");

    private Beside() {}

    static Map<String, Integer> of(Model model) {
        var beside = new LinkedHashMap<String, Integer>();
        count(beside, model, "gateways", named(Model.GATEWAYS));
        count(beside, model, "events", named(Model.EVENTS));
        count(beside, model, "nested", element -> Model.isActivity(element) && !element.parent.is(BPMN, "process"));
        count(beside, model, "conditions", named(Set.of("conditionExpression")));
        count(beside, model, "messages", named(Set.of("messageFlow")));
        count(
                beside,
                model,
                "pools",
                element -> element.is(BPMN, "participant")
                        && element.get("processRef").isEmpty());
        count(
                beside,
                model,
                "data",
                named(Set.of("dataObjectReference", "dataStoreReference", "dataInput", "dataOutput")));
        count(beside, model, "notes", named(Set.of("textAnnotation", "group")));
        count(
                beside,
                model,
                "repeats",
                named(Set.of("multiInstanceLoopCharacteristics", "standardLoopCharacteristics")));
        count(beside, model, "extensions", Beside::isForeign);
        return beside;
    }

    /** An element of somebody else's, counted once with all that is inside it. */
    private static boolean isForeign(Element element) {
        return element.parent != null
                && !element.namespace.equals(BPMN)
                && !DRAWN.contains(element.namespace)
                && List.of(BPMN, Model.BPMNDI).contains(element.parent.namespace);
    }

    private static Predicate<Element> named(Set<String> names) {
        return element -> element.namespace.equals(BPMN) && names.contains(element.name);
    }

    private static void count(Map<String, Integer> beside, Model model, String what, Predicate<Element> which) {
        int found = (int) model.xml.root.all().filter(which).count();
        if (found > 0) beside.put("bpmn.beside." + what, found);
    }
}
