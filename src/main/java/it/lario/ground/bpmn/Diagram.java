package it.lario.ground.bpmn;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A process diagram in BPMN 2.0, in the very text that somebody wrote. Each change gives another diagram. */
public final class Diagram {

    final Model model;

    Diagram(Model model) {
        this.model = model;
    }

    /**
     * Reads a file of any vendor; one that is not drawn is laid out.
     *
     * @param field of the form, for the refusal
     * @throws it.lario.ground.kernel.RuleBroken saying why the file cannot be taken
     */
    public static Diagram read(byte[] file, String field) {
        var model = new Model(XmlText.read(file, field), field);
        return new Diagram(model.isDrawn() ? model : Layout.drawn(model));
    }

    /** Reads a document that arrives as text: from here on it is in UTF-8. */
    public static Diagram of(String text, String field) {
        String declared = text.strip().replaceFirst("^(<\\?xml[^>]*?encoding\\s*=\\s*[\"'])[^\"']*", "$1UTF-8");
        return read(declared.getBytes(StandardCharsets.UTF_8), field);
    }

    /** A new diagram: a pool, a lane for everybody who does something, the activities one after the other. */
    public static Diagram of(String id, String name, List<Activity> activities) {
        return read(Writing.written(id, name, activities), "xml");
    }

    /** The document in its own encoding, exactly as it stands. */
    public byte[] bytes() {
        return model.xml.bytes();
    }

    public String text() {
        return model.xml.text;
    }

    /** What the table shows, in the order of the flow. */
    public List<Activity> activities() {
        return model.processes().stream()
                .flatMap(process -> Order.of(model, process).stream())
                .filter(Model::isActivity)
                .map(this::activity)
                .toList();
    }

    private Activity activity(Element element) {
        String name = element.get("name").replaceAll("\\s+", " ").strip();
        return new Activity(element.get("id"), name, who(element));
    }

    private String who(Element activity) {
        return Model.lane(activity)
                .or(() -> model.participant(activity.parent))
                .map(place -> place.get("name").replaceAll("\\s+", " ").strip())
                .orElse("");
    }

    /** Does the activity stand in a lane: only then the diagram itself says who does it. */
    public boolean inLane(String activity) {
        return Optional.ofNullable(model.activity(activity))
                .flatMap(Model::lane)
                .isPresent();
    }

    /** Without lanes it says who does nothing: the table alone does. */
    public boolean hasLanes() {
        return model.processes().stream()
                .anyMatch(process -> !Model.lanes(process).isEmpty());
    }

    /** What the diagram holds that a table of steps cannot show: message keys, and how many of each. */
    public Map<String, Integer> beside() {
        return Beside.of(model);
    }

    public Drawing drawing() {
        return Drawing.of(model);
    }

    /**
     * The diagram after the table was edited: names, lanes, order, new and removed activities; all the rest is kept.
     *
     * @param before the table as it was; what did not change there is not touched here
     */
    public Diagram with(List<Activity> before, List<Activity> after) {
        return new Diagram(new Patch(model, before, after).patched());
    }
}
