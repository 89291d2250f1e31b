package it.lario.registers.objectives;

import it.lario.ground.kernel.Decimals;
import it.lario.ground.kernel.RuleBroken;
import java.math.BigDecimal;
import java.util.List;

/** Numbers typed into rows of one field. */
final class Typed {

    private static final int WHOLE = 12;
    private static final int PLACES = 4;

    private Typed() {}

    /** The number of this row; null when nothing was typed. */
    static BigDecimal number(String field, List<String> column, int row) {
        if (column == null || row >= column.size() || !ObjectiveSheet.said(column.get(row))) return null;
        BigDecimal number = Decimals.parse(column.get(row))
                .orElseThrow(() -> RuleBroken.at(field, "pages.constraint.typeMismatch.java.math.BigDecimal"));
        if (number.scale() > PLACES || number.precision() - number.scale() > WHOLE)
            throw RuleBroken.at(field, "objectives.too-many-digits", PLACES, WHOLE);
        return number;
    }
}
