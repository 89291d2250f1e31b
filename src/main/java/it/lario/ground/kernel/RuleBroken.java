package it.lario.ground.kernel;

/** A step refused by a rule of the record: the page it came from shows why, with everything typed (422). */
public class RuleBroken extends RuntimeException {

    private final String field;
    private final transient Object[] arguments;

    public RuleBroken(String key, Object... arguments) {
        this(null, key, arguments);
    }

    private RuleBroken(String field, String key, Object[] arguments) {
        super(key);
        this.field = field;
        this.arguments = arguments;
    }

    /** The same refusal, shown beside one field of the form. */
    public static RuleBroken at(String field, String key, Object... arguments) {
        return new RuleBroken(field, key, arguments);
    }

    public String key() {
        return getMessage();
    }

    /** Name of the form field concerned, or null when the whole step is. */
    public String field() {
        return field;
    }

    public Object[] arguments() {
        return arguments;
    }
}
