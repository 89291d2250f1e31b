package it.lario.foundations.retention;

import it.lario.foundations.documents.DiscardedRevisions;
import it.lario.foundations.documents.Discarding;
import it.lario.foundations.documents.Revisions;
import it.lario.foundations.retention.Discard.Decision;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.Forbidden;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.People;
import it.lario.ground.people.PersonRef;
import it.lario.ground.people.Role;
import it.lario.ground.printing.Print;
import it.lario.ground.tenancy.Counters;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals of discard: the quality manager proposes, those who approve such texts decide, and all is done at once. */
@Service
@Transactional
public class Discards {

    private final DiscardRepository discards;
    private final Terms terms;
    private final Revisions revisions;
    private final DiscardedRevisions discarded;
    private final Print print;
    private final People people;
    private final Counters counters;
    private final Journal journal;

    Discards(
            DiscardRepository discards,
            Terms terms,
            Revisions revisions,
            DiscardedRevisions discarded,
            Print print,
            People people,
            Counters counters,
            Journal journal) {
        this.discards = discards;
        this.terms = terms;
        this.revisions = revisions;
        this.discarded = discarded;
        this.print = print;
        this.people = people;
        this.counters = counters;
        this.journal = journal;
    }

    /** Only texts whose term has run out, and that no other proposal holds. */
    public Discard propose(List<UUID> texts, String reason, String reference, LocalDate on) {
        people.require(Role.QUALITY_MANAGER);
        var free = terms.free().stream().map(EndedText::id).toList();
        var chosen = texts == null ? List.<UUID>of() : texts;
        if (!free.containsAll(chosen)) throw RuleBroken.at("revisions", "retention.not-due");
        PersonRef proposer = people.current().ref();
        var discard = new Discard(counters.next("discard " + on.getYear()), chosen, reason, reference, proposer, on);
        discards.saveAndFlush(discard);
        journal.note(
                "retention.proposed", discard, "retention.reason", reason, "retention.texts", labels(terms.of(chosen)));
        return discard;
    }

    /** Decides and carries out, all or nothing: a rule that changed meanwhile keeps its texts. */
    public Discard carryOut(UUID id, Decision decision) {
        Discard discard = get(id);
        if (!mayDecide(discard)) throw new Forbidden();
        PersonRef decider = people.current().ref();
        discard.carryOut(decision, decider, Rome.today());
        var due = terms.due(discard.revisions());
        if (due.size() < discard.revisions().size()) throw new RuleBroken("retention.no-longer-due");
        discards.saveAndFlush(discard);
        journal.note(
                "retention.carried-out",
                discard,
                "retention.act",
                decision.act(),
                "retention.clearance",
                decision.clearance(),
                "retention.texts",
                labels(due));
        var discarding = new Discarding(
                discard.id(),
                discard.path(),
                discard.proposer(),
                decider,
                decision.decidedOn(),
                decision.act(),
                decision.clearance(),
                decision.clearedOn());
        due.forEach(text -> discarded.discard(text.id(), text.term(), discarding));
        return discard;
    }

    public Discard refuse(UUID id, String refusal) {
        Discard discard = get(id);
        if (!mayDecide(discard)) throw new Forbidden();
        discard.refuse(refusal, people.current().ref(), Rome.today());
        discards.saveAndFlush(discard);
        journal.note("retention.refused", discard, "retention.refusal", refusal);
        return discard;
    }

    @Transactional(readOnly = true)
    public Discard get(UUID id) {
        return discards.findById(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    List<EndedText> texts(Discard discard) {
        return terms.of(discard.revisions());
    }

    boolean mayPropose() {
        return people.current().is(Role.QUALITY_MANAGER);
    }

    /** Top management, or an executive whose units wrote every text; never by quality office alone. */
    @Transactional(readOnly = true)
    public boolean mayDecide(Discard discard) {
        return people.current().is(Role.TOP_MANAGEMENT, Role.EXECUTIVE)
                && discard.revisions().stream().map(revisions::get).allMatch(revisions::mayApprove);
    }

    /** The list of discard as an archival print, for the archives' authority and for the act. */
    @Transactional(readOnly = true)
    byte[] pdf(Discard discard) {
        var model = new HashMap<String, Object>();
        model.put("discard", discard);
        model.put("texts", texts(discard));
        return print.pdf("foundations/retention/print", model);
    }

    private static String labels(List<EndedText> texts) {
        return texts.stream().map(text -> text.code() + " rev. " + text.mark()).collect(Collectors.joining(", "));
    }
}
