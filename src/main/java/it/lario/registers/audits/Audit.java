package it.lario.registers.audits;

import static it.lario.registers.audits.Audit.Status.ACCEPTED;
import static it.lario.registers.audits.Audit.Status.CANCELLED;
import static it.lario.registers.audits.Audit.Status.IN_PROGRESS;
import static it.lario.registers.audits.Audit.Status.PLANNED;
import static it.lario.registers.audits.Audit.Status.REPORTED;

import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.PersonRef;
import it.lario.ground.tenancy.BodyRecord;
import it.lario.ground.tenancy.Fields;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One internal audit, from its plan to the report that the audited head accepts. */
@Entity
public class Audit extends BodyRecord {

    /** A report not yet accepted may be taken back by the lead auditor, to be corrected. */
    public enum Status {
        PLANNED,
        IN_PROGRESS,
        REPORTED,
        ACCEPTED,
        CANCELLED;

        public static final Map<Status, Set<Status>> NEXT = Map.of(
                PLANNED, Set.of(IN_PROGRESS, CANCELLED),
                IN_PROGRESS, Set.of(REPORTED),
                REPORTED, Set.of(ACCEPTED, IN_PROGRESS),
                ACCEPTED, Set.of(),
                CANCELLED, Set.of());
    }

    /** Where the auditors meet the audited. */
    public enum Modality {
        ON_SITE,
        REMOTE,
        HYBRID
    }

    /** An auditor of the team, as the list of the team stores them. */
    record Member(UUID id, String name) {}

    private UUID programmeId;
    private int year;
    private int number;

    @Enumerated(EnumType.STRING)
    private Status status = PLANNED;

    private String title;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private String criteria;

    @Enumerated(EnumType.STRING)
    private Modality modality;

    private PersonRef lead;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Member> team;

    private String summary;
    private String conclusions;
    private LocalDate reportedOn;
    private PersonRef acceptedBy;
    private LocalDate acceptedOn;
    private String acceptanceNote;
    private String cancellation;
    private LocalDate cancelledOn;

    protected Audit() {}

    Audit(AuditProgramme programme, int number, AuditPlan plan, List<PersonRef> team) {
        this.programmeId = programme.id();
        this.year = programme.year();
        this.number = number;
        describe(plan, team, List.of());
    }

    /** @param team the lead first; @param items those already planned, which the new plan must still hold */
    void describe(AuditPlan plan, List<PersonRef> team, List<AuditItem> items) {
        requirePlanning();
        if (plan.endsOn().isBefore(plan.startsOn())) throw RuleBroken.at("endsOn", "audits.ends-before-starts");
        for (AuditItem item : items) {
            if (team.stream().noneMatch(member -> member.is(item.auditor().id())))
                throw RuleBroken.at(
                        "team", "audits.auditor-needed", item.auditor().name(), item.process());
            requireWithin("startsOn", item.day(), plan.startsOn(), plan.endsOn());
        }
        title = plan.title();
        startsOn = plan.startsOn();
        endsOn = plan.endsOn();
        criteria = plan.criteria();
        modality = plan.modality();
        lead = team.get(0);
        this.team = team.stream()
                .map(person -> new Member(person.id(), person.name()))
                .toList();
    }

    void requirePlanning() {
        if (status == CANCELLED) throw new RuleBroken("audits.cancelled-fixed");
        if (status != PLANNED && status != IN_PROGRESS) throw new RuleBroken("audits.reported-fixed");
    }

    void requireWithin(String field, LocalDate day) {
        requireWithin(field, day, startsOn, endsOn);
    }

    private static void requireWithin(String field, LocalDate day, LocalDate from, LocalDate to) {
        if (day.isBefore(from) || day.isAfter(to))
            throw RuleBroken.at(field, "audits.day-outside", day(day), day(from), day(to));
    }

    void requireMember(String field, PersonRef person) {
        if (!isMember(person.id())) throw RuleBroken.at(field, "audits.not-in-team", person.name());
    }

    /** Only the team works on the checklist, and only while the audit is going on. */
    void requireWork(PersonRef by) {
        if (status != IN_PROGRESS) throw new RuleBroken("audits.not-in-progress");
        requireMember(null, by);
    }

    void begin(AuditProgramme programme, List<AuditItem> items) {
        if (status != PLANNED) throw new RuleBroken("audits.step-out-of-order");
        if (!programme.approved()) throw new RuleBroken("audits.programme-not-approved", programme.year());
        if (items.isEmpty()) throw new RuleBroken("audits.items-missing");
        moveTo(IN_PROGRESS);
    }

    /** Only a plan: an audit that has begun ends with its report. */
    void cancel(String reason, LocalDate on) {
        moveTo(CANCELLED);
        cancellation = reason;
        cancelledOn = on;
    }

    void report(String summary, String conclusions, LocalDate on, LocalDate today, Completeness completeness) {
        if (on.isAfter(today)) throw RuleBroken.at("reportedOn", "audits.in-the-future");
        if (on.isBefore(startsOn)) throw RuleBroken.at("reportedOn", "audits.reported-before-start", day(startsOn));
        completeness.require();
        moveTo(REPORTED);
        this.summary = summary;
        this.conclusions = conclusions;
        this.reportedOn = on;
    }

    void takeBack() {
        if (status != REPORTED) throw new RuleBroken("audits.step-out-of-order");
        moveTo(IN_PROGRESS);
        reportedOn = null;
    }

    /** By the head of what was audited: nobody of the team accepts the team's own report. */
    void accept(PersonRef by, String note, LocalDate on, LocalDate today) {
        if (isMember(by.id())) throw new RuleBroken("audits.accepted-by-team", by.name());
        if (on.isAfter(today)) throw RuleBroken.at("acceptedOn", "audits.in-the-future");
        if (status == REPORTED && on.isBefore(reportedOn))
            throw RuleBroken.at("acceptedOn", "audits.accepted-before-reported", day(reportedOn));
        moveTo(ACCEPTED);
        acceptedBy = by;
        acceptedOn = on;
        acceptanceNote = note == null || note.isBlank() ? null : note;
    }

    private void moveTo(Status next) {
        if (!Status.NEXT.get(status).contains(next)) throw new RuleBroken("audits.step-out-of-order");
        status = next;
    }

    private static String day(LocalDate day) {
        return Rome.date(day);
    }

    public boolean isMember(UUID person) {
        return team.stream().anyMatch(member -> member.id().equals(person));
    }

    /** Held: its report was handed over. */
    public boolean done() {
        return status == REPORTED || status == ACCEPTED;
    }

    public String code() {
        return number + "/" + year;
    }

    @Override
    public String label() {
        return "Audit " + code() + " " + title;
    }

    @Override
    public String path() {
        return "/audits/" + id();
    }

    @Override
    public Map<String, String> fields() {
        return Fields.of("audits")
                .with("title", title)
                .with("startsOn", startsOn)
                .with("endsOn", endsOn)
                .with("criteria", criteria)
                .with("modality", modality)
                .with("lead", lead)
                .with("team", team())
                .map();
    }

    public UUID programmeId() {
        return programmeId;
    }

    public int year() {
        return year;
    }

    public Status status() {
        return status;
    }

    public String title() {
        return title;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public String criteria() {
        return criteria;
    }

    public Modality modality() {
        return modality;
    }

    public PersonRef lead() {
        return lead;
    }

    /** The lead first. */
    public List<PersonRef> team() {
        return team.stream()
                .map(member -> new PersonRef(member.id(), member.name()))
                .toList();
    }

    public String summary() {
        return summary;
    }

    public String conclusions() {
        return conclusions;
    }

    public LocalDate reportedOn() {
        return reportedOn;
    }

    public PersonRef acceptedBy() {
        return acceptedBy;
    }

    public LocalDate acceptedOn() {
        return acceptedOn;
    }

    public String cancellation() {
        return cancellation;
    }

    public LocalDate cancelledOn() {
        return cancelledOn;
    }

    public String acceptanceNote() {
        return acceptanceNote;
    }
}
