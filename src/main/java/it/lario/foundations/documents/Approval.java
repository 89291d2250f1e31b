package it.lario.foundations.documents;

import java.time.LocalDate;

/**
 * The decision that puts a text in force.
 *
 * @param act reference to the act, such as a determination with number and date; null when none was needed
 * @param inForceOn may be in the future
 * @param reviewOn the day by which the document is looked at again, or null
 */
public record Approval(String act, LocalDate approvedOn, LocalDate inForceOn, LocalDate reviewOn) {}
