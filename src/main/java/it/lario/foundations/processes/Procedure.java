package it.lario.foundations.processes;

import java.util.UUID;

/**
 * What a body publishes of an administrative procedure (D.lgs. 33/2013, art. 35). Everything may be null until it is known.
 *
 * @param caseOfficer the responsible of the procedure, with the ways to reach them
 * @param decidedBy the office that takes the final decision, when it is another one
 * @param termDays days to conclude it
 * @param substitutePower who decides in place of who does not, and how to ask them
 */
public record Procedure(
        String summary,
        UUID competentUnit,
        String caseOfficer,
        String decidedBy,
        Integer termDays,
        Boolean silentAssent,
        String remedies,
        String onlineLink,
        String payments,
        String substitutePower,
        String attachments,
        String norms) {

    public static final Procedure NONE =
            new Procedure(null, null, null, null, null, null, null, null, null, null, null, null);
}
