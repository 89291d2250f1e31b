package it.lario.ground.people;

/** What a person may be in a body. What each may do is decided at the doors. */
public enum Role {
    QUALITY_MANAGER,
    TOP_MANAGEMENT,
    EXECUTIVE,
    QUALITY_LIAISON,
    OPERATOR,
    INTERNAL_AUDITOR,
    RPCT,
    OIV,
    EXTERNAL_AUDITOR,
    NETWORK_COORDINATOR,
    ADMINISTRATOR;

    public String key() {
        return "people.role." + name();
    }
}
