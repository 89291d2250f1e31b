package it.lario.foundations.improvement;

import static it.lario.foundations.improvement.Nonconformity.Status.ANALYSED;
import static it.lario.foundations.improvement.Nonconformity.Status.CLOSED;
import static it.lario.foundations.improvement.Nonconformity.Status.CONTAINED;
import static it.lario.foundations.improvement.Nonconformity.Status.PLANNED;
import static it.lario.foundations.improvement.Nonconformity.Status.REPORTED;

import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import it.lario.ground.tenancy.Searched;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A requirement not met. It moves only along {@link Status#NEXT}, one named step at a time. */
@Entity
public class Nonconformity extends BodyRecord {

    /** CONTAINED waits for its causes, ANALYSED for actions, PLANNED for their results. */
    public enum Status {
        REPORTED,
        CONTAINED,
        ANALYSED,
        PLANNED,
        CLOSED;

        public static final Map<Status, Set<Status>> NEXT = Map.of(
                REPORTED, Set.of(CONTAINED),
                CONTAINED, Set.of(ANALYSED),
                ANALYSED, Set.of(PLANNED),
                PLANNED, Set.of(CLOSED, CONTAINED),
                CLOSED, Set.of());
    }

    /** Where it was seen. */
    public enum Source {
        AUDIT,
        CERTIFICATION,
        COMPLAINT,
        SELF,
        INDICATOR,
        SUPPLIER,
        INSPECTION
    }

    /** How grave it is. */
    public enum Grade {
        MAJOR,
        MINOR
    }

    static final int WHYS = 5;

    private int year;
    private int number;

    @Enumerated(EnumType.STRING)
    private Status status = REPORTED;

    private String title;

    @Enumerated(EnumType.STRING)
    private Source source;

    private String reference;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private List<String> clauses;
    private UUID unitId;
    private UUID processId;
    private String requirement;
    private String evidence;
    private String gap;
    private PersonRef reporter;
    private LocalDate reportedOn;
    private String containment;
    private PersonRef containedBy;
    private LocalDate containedOn;
    private String extent;
    private List<String> whys = List.of();
    private String rootCause;
    private LocalDate closedOn;
    private Origin origin;

    protected Nonconformity() {}

    Nonconformity(Report report, PersonRef reporter, int number) {
        this.reporter = reporter;
        this.reportedOn = report.reportedOn();
        this.year = reportedOn.getYear();
        this.number = number;
        this.source = report.source();
        this.origin = report.origin();
        describe(report);
    }

    /** What was not met, as first written or corrected while the nonconformity is open. */
    void describe(Report report) {
        if (status == CLOSED) throw new RuleBroken("improvement.closed");
        title = report.title();
        reference = report.reference();
        grade = report.grade();
        clauses = List.copyOf(report.clauses());
        unitId = report.unit();
        processId = report.process();
        requirement = report.requirement();
        evidence = report.evidence();
        gap = report.gap();
    }

    /** What was done at once, before looking for causes; an honest "nothing" has its reason. */
    void contain(String containment, PersonRef by, LocalDate on) {
        if (on.isBefore(reportedOn)) throw RuleBroken.at("containedOn", "improvement.contained-before-reported");
        moveTo(CONTAINED);
        this.containment = containment;
        this.containedBy = by;
        this.containedOn = on;
    }

    /** Five whys at least: fewer seldom reach a cause that an action can remove (ISO 9001, 10.2.1 b). */
    void analyse(String extent, List<String> whys, String rootCause) {
        var written = whys.stream().filter(why -> !why.isBlank()).toList();
        if (written.size() < WHYS) throw RuleBroken.at("whys", "improvement.whys-missing", WHYS);
        moveTo(ANALYSED);
        this.extent = extent;
        this.whys = written;
        this.rootCause = rootCause;
    }

    /** An action was planned: from now on its result decides. */
    void treat() {
        if (status != PLANNED) moveTo(PLANNED);
    }

    /** An ineffective action sends the record back to analysis (ISO 9001, 10.2.1 d). */
    void reopen() {
        if (status == PLANNED) moveTo(CONTAINED);
    }

    /** @param actions every action planned for this nonconformity */
    void close(List<Action> actions, LocalDate today) {
        if (actions.stream().noneMatch(action -> action.kind() == Action.Kind.CORRECTIVE))
            throw new RuleBroken("improvement.no-corrective-action");
        if (actions.stream().anyMatch(Action::open)) throw new RuleBroken("improvement.actions-open");
        if (actions.stream().noneMatch(action -> action.status() == Action.Status.EFFECTIVE))
            throw new RuleBroken("improvement.none-effective");
        moveTo(CLOSED);
        closedOn = today;
    }

    private void moveTo(Status next) {
        if (!Status.NEXT.get(status).contains(next)) throw new RuleBroken("improvement.step-out-of-order");
        status = next;
    }

    @Override
    public Optional<Searched> searched() {
        return super.searched().map(found -> found.coded("NC %d/%03d".formatted(year, number))
                .also(containment, extent, String.join("\n", whys), rootCause));
    }

    @Override
    public String label() {
        return "NC %d/%03d %s".formatted(year, number, title);
    }

    @Override
    public String path() {
        return "/nonconformities/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("improvement")
                .with("title", title)
                .with("reference", reference)
                .with("grade", grade)
                .with("clauses", clauses)
                .with("unit", unitId)
                .with("process", processId)
                .with("requirement", requirement)
                .with("evidence", evidence)
                .with("gap", gap)
                .map();
    }

    public Status status() {
        return status;
    }

    public String title() {
        return title;
    }

    public Source source() {
        return source;
    }

    public String reference() {
        return reference;
    }

    public Grade grade() {
        return grade;
    }

    public List<String> clauses() {
        return clauses;
    }

    public UUID unitId() {
        return unitId;
    }

    public UUID processId() {
        return processId;
    }

    public String requirement() {
        return requirement;
    }

    public String evidence() {
        return evidence;
    }

    public String gap() {
        return gap;
    }

    public PersonRef reporter() {
        return reporter;
    }

    public LocalDate reportedOn() {
        return reportedOn;
    }

    public String containment() {
        return containment;
    }

    public PersonRef containedBy() {
        return containedBy;
    }

    public LocalDate containedOn() {
        return containedOn;
    }

    public String extent() {
        return extent;
    }

    public List<String> whys() {
        return whys;
    }

    public String rootCause() {
        return rootCause;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public Origin origin() {
        return origin;
    }
}
