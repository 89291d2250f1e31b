package it.lario.foundations.indicators;

import it.lario.foundations.catalogues.Clauses;
import it.lario.foundations.organisation.Services;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Decimals;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.pages.Option;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Indicators, kept by the quality office, by their owner and by the unit that gives the service. */
@Service
@Transactional
public class Indicators {

    private final IndicatorRepository indicators;
    private final IndicatorDefinitionRepository definitions;
    private final MeasurementRepository measurements;
    private final PhaseChangeRepository changes;
    private final SignalDecisionRepository decisions;
    private final Services services;
    private final Clauses clauses;
    private final People people;
    private final Journal journal;

    Indicators(
            IndicatorRepository indicators,
            IndicatorDefinitionRepository definitions,
            MeasurementRepository measurements,
            PhaseChangeRepository changes,
            SignalDecisionRepository decisions,
            Services services,
            Clauses clauses,
            People people,
            Journal journal) {
        this.indicators = indicators;
        this.definitions = definitions;
        this.measurements = measurements;
        this.changes = changes;
        this.decisions = decisions;
        this.services = services;
        this.clauses = clauses;
        this.people = people;
        this.journal = journal;
    }

    public Indicator define(Definition definition) {
        requireFor(definition.service());
        requireKnown(definition, null);
        var indicator = indicators.saveAndFlush(
                new Indicator(definition, people.named("owner", definition.owner()), Rome.today()));
        keep(indicator, definition, null);
        journal.note("indicators.defined", indicator);
        return indicator;
    }

    /** @param reason asked for when what is counted, judged or drawn changes; else it may be null */
    public Indicator redefine(UUID id, int version, Definition definition, String reason) {
        Indicator indicator = kept(id);
        indicator.expect(version);
        requireFor(definition.service());
        requireKnown(definition, id);
        var before = indicator.fields();
        boolean differs = definitions(id).get(0).differs(definition);
        if (differs && (reason == null || reason.isBlank())) throw RuleBroken.at("reason", "indicators.reason-missing");
        indicator.describe(definition, people.named("owner", definition.owner()));
        if (differs) {
            indicator.redefined();
            keep(indicator, definition, reason);
        }
        restand(indicator);
        journal.noteEdit("indicators.redefined", indicator, before);
        return indicator;
    }

    private void keep(Indicator indicator, Definition definition, String reason) {
        definitions.saveAndFlush(new IndicatorDefinition(
                indicator.id(),
                indicator.definition(),
                definition,
                reason,
                people.current().ref()));
    }

    /** Records the figure of a period, or corrects one recorded before. */
    public Indicator measure(UUID id, Measurement.Count count) {
        Indicator indicator = kept(id);
        var measured = measurements.saveAndFlush(
                indicator.measure(count, last(id), people.current().ref(), Rome.today()));
        restand(indicator);
        journal.note(
                count.corrects() == null ? "indicators.measured" : "indicators.measure-corrected",
                indicator,
                "indicators.period",
                count.period(),
                "indicators.value",
                Decimals.text(measured.value()) + " " + indicator.unit());
        return indicator;
    }

    /** From this period on limits are set anew: the work is done in another way. */
    public Indicator changePhase(UUID id, LocalDate period, String reason) {
        Indicator indicator = kept(id);
        if (!period.equals(indicator.frequency().begin(period)))
            throw RuleBroken.at("phase", "indicators.not-a-period");
        if (changes(id).stream().anyMatch(change -> change.period().equals(period)))
            throw RuleBroken.at("phase", "indicators.phase-there");
        changes.saveAndFlush(
                new PhaseChange(id, period, reason, people.current().ref()));
        restand(indicator);
        journal.note("indicators.phase-changed", indicator, "indicators.period", period, "indicators.reason", reason);
        return indicator;
    }

    void restand(Indicator indicator) {
        indicator.stand(series(indicator), decisions(indicator.id()));
        indicators.saveAndFlush(indicator);
    }

    /** A decision was taken on a signal: it waits no more. */
    void decided(Indicator indicator, SignalDecision decision) {
        decisions.saveAndFlush(decision);
        restand(indicator);
    }

    @Transactional(readOnly = true)
    public Indicator get(UUID id) {
        return indicators.findById(id).orElseThrow(NotFound::new);
    }

    /** By code, as other registers choose among them. */
    @Transactional(readOnly = true)
    public List<Indicator> all() {
        return indicators.findAllByOrderByCode();
    }

    /** What the periods that lie within these days say together; empty when none of them was measured. */
    @Transactional(readOnly = true)
    public Optional<Figure> figure(UUID id, LocalDate from, LocalDate to) {
        return Figure.of(get(id), current(id), from, to);
    }

    /** The years of which some period was measured. */
    @Transactional(readOnly = true)
    public Set<Integer> yearsMeasured(UUID id) {
        return current(id).stream().map(one -> one.period().getYear()).collect(Collectors.toSet());
    }

    /** All measurements, latest period first, corrected ones too. */
    @Transactional(readOnly = true)
    public List<Measurement> measurements(UUID indicator) {
        return measurements.findByIndicatorIdOrderByPeriodDescIdDesc(indicator);
    }

    /** The last word on each period, also that there is no figure. */
    List<Measurement> last(UUID indicator) {
        var all = measurements(indicator);
        var corrected = all.stream().map(Measurement::correctsId).collect(Collectors.toSet());
        return all.stream().filter(one -> !corrected.contains(one.id())).toList();
    }

    private List<Measurement> current(UUID indicator) {
        return last(indicator).stream().filter(one -> !one.withdrawn()).toList();
    }

    @Transactional(readOnly = true)
    Series series(Indicator indicator) {
        return Series.of(indicator, current(indicator.id()), changes(indicator.id()));
    }

    /** Latest first. */
    @Transactional(readOnly = true)
    public List<IndicatorDefinition> definitions(UUID indicator) {
        return definitions.findByIndicatorIdOrderByNumberDesc(indicator);
    }

    @Transactional(readOnly = true)
    public List<PhaseChange> changes(UUID indicator) {
        return changes.findByIndicatorIdOrderByPeriod(indicator);
    }

    @Transactional(readOnly = true)
    public List<SignalDecision> decisions(UUID indicator) {
        return decisions.findByIndicatorIdOrderById(indicator);
    }

    /** May the person at work keep it: the same answer that opens the door and shows the forms. */
    public boolean mayKeep(Indicator indicator) {
        var actor = people.current();
        return actor.works() && (indicator.owner().is(actor.id()) || mayFor(indicator.serviceId()));
    }

    /** May the person at work keep any at all. */
    boolean mayKeepAny() {
        var actor = people.current();
        return actor.works() && (mayBegin() || indicators.existsByOwnerId(actor.id()));
    }

    boolean mayBegin() {
        return people.current().is(Role.QUALITY_MANAGER, Role.EXECUTIVE, Role.QUALITY_LIAISON);
    }

    List<Option> services() {
        return Option.of(services.all(), service -> service.id(), service -> service.name());
    }

    Indicator kept(UUID id) {
        Indicator indicator = get(id);
        if (!mayKeep(indicator)) throw new Forbidden();
        return indicator;
    }

    private void requireKnown(Definition definition, UUID own) {
        String clause = definition.clause();
        if (clause != null && clauses.find(clause).isEmpty())
            throw RuleBroken.at("clause", "catalogues.unknown-clause", clause);
        indicators
                .findByCode(definition.code())
                .filter(other -> !other.id().equals(own))
                .ifPresent(other -> {
                    throw RuleBroken.at("code", "indicators.code-taken", other.name());
                });
    }

    private void requireFor(UUID service) {
        if (service != null
                && services.all().stream().noneMatch(known -> known.id().equals(service)))
            throw RuleBroken.at("service", "indicators.service-unknown");
        if (!mayBegin()) throw new Forbidden();
        if (!mayFor(service)) throw RuleBroken.at("service", "indicators.not-your-service");
    }

    private boolean mayFor(UUID service) {
        var actor = people.current();
        UUID unit = service == null ? null : services.get(service).unitId();
        return actor.is(Role.QUALITY_MANAGER) || actor.isFor(unit, Role.EXECUTIVE, Role.QUALITY_LIAISON);
    }
}
