package it.lario.foundations.takeover;

import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import it.lario.ground.tenancy.Searched;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A revision of before Lario that another had already replaced: what the list says of it, for good. */
@Entity
public class LegacyRevision extends BodyRecord {

    private UUID takeoverId;
    private UUID documentId;
    private String code;
    private String title;
    private String mark;
    private int number;
    private LocalDate datedOn;

    @Enumerated(EnumType.STRING)
    private State status;

    private String act;
    private String reason;
    private int listRow;
    private UUID fileId;

    protected LegacyRevision() {}

    LegacyRevision(Takeover takeover, UUID document, Planned from) {
        takeoverId = takeover.id();
        documentId = document;
        code = from.line().at(Column.CODE).strip();
        title = from.title();
        mark = from.mark().text();
        number = from.mark().number();
        datedOn = from.on();
        status = from.state();
        act = from.act();
        reason = from.reason();
        listRow = from.line().number();
    }

    void hold(UUID file) {
        fileId = file;
    }

    /** Its document is found. */
    @Override
    public Optional<Searched> searched() {
        return Optional.empty();
    }

    @Override
    public String label() {
        return code + " rev. " + mark;
    }

    @Override
    public String path() {
        return "/documents/" + documentId;
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("takeover").with("title", title).map();
    }
}
