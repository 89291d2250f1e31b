package it.lario.registers.objectives;

/** What an objective serves: the mandate, the daily work, doing it better, or all units alike. */
public enum Category {
    STRATEGIC,
    OPERATIONAL,
    IMPROVEMENT,
    CROSS
}
