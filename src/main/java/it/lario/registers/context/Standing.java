package it.lario.registers.context;

import it.lario.ground.kernel.Rome;
import it.lario.ground.pages.TableQuery;
import it.lario.ground.pages.Tone;
import java.util.Map;

/** How a watched record stands today. */
enum Standing {
    OPEN,
    OVERDUE,
    CLOSED;

    /** Adds the columns and the order that the three lists share. */
    static TableQuery listed(TableQuery query) {
        return query.text("owner", "t.owner_name")
                .date("reviewOn", "t.review_on")
                .word("standing", """
                        (case when t.closed_on is not null then 'CLOSED' when t.review_on < :today then 'OVERDUE'
                        else 'OPEN' end)""", values(), Map.of("OVERDUE", Tone.WARNING))
                .with("today", Rome.today());
    }
}
