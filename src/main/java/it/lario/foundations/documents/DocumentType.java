package it.lario.foundations.documents;

import it.lario.ground.kernel.RuleBroken;
import java.util.Locale;
import java.util.regex.Pattern;

/** Kinds of documents, each with the codes it may have: MQ, POL 01, PQ 01, PO 03, IO 01, MOD 01.02. */
public enum DocumentType {
    MANUAL("MG?Q( \\d{2})?"),
    POLICY("POL \\d{2}"),
    PROCEDURE("P[A-Z] \\d{2}"),
    INSTRUCTION("I[A-Z] \\d{2}"),
    FORM("M(OD)? \\d{2}\\.\\d{2}");

    private final Pattern codes;

    DocumentType(String codes) {
        this.codes = Pattern.compile(codes);
    }

    /** The code in its one spelling: capitals, single blanks. @throws RuleBroken when this type has other codes */
    public String code(String written) {
        String code = written.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
        if (!codes.matcher(code).matches()) throw RuleBroken.at("code", "documents.code-of." + name());
        return code;
    }
}
