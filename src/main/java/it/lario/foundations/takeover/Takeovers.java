package it.lario.foundations.takeover;

import it.lario.foundations.takeover.Takeover.Status;
import it.lario.ground.journal.Journal;
import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.people.People;
import it.lario.ground.people.PersonRef;
import it.lario.ground.people.Role;
import it.lario.ground.people.Units;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takeovers of existing registers: brought, seen through, confirmed, and undone while nothing was done with them. */
@Service
@Transactional
public class Takeovers {

    /** What the rows of a list need where they do not say it themselves, and by when what is in force is to be read. */
    public record Terms(UUID unit, UUID owner, LocalDate readBy) {}

    private static final Duration KEPT = Duration.ofDays(7);
    private static final int LONGEST_NAME = 200;

    private final TakeoverRepository takeovers;
    private final Staging staging;
    private final StagedFiles staged;
    private final Planner planner;
    private final TakeoverQueue queue;
    private final TakenDocuments taken;
    private final Units units;
    private final People people;
    private final Journal journal;
    private final TransactionTemplate transaction;

    Takeovers(
            TakeoverRepository takeovers,
            Staging staging,
            StagedFiles staged,
            Planner planner,
            TakeoverQueue queue,
            TakenDocuments taken,
            Units units,
            People people,
            Journal journal,
            TransactionTemplate transaction) {
        this.takeovers = takeovers;
        this.staging = staging;
        this.staged = staged;
        this.planner = planner;
        this.queue = queue;
        this.taken = taken;
        this.units = units;
        this.people = people;
        this.journal = journal;
        this.transaction = transaction;
    }

    /** Only the quality office takes over a register. */
    public boolean mayTake() {
        return people.current().is(Role.QUALITY_MANAGER);
    }

    public void requireTaking() {
        people.require(Role.QUALITY_MANAGER);
    }

    @Transactional(readOnly = true)
    public Takeover get(UUID id) {
        Takeover takeover = takeovers.findById(id).orElseThrow(NotFound::new);
        requireTaking();
        return takeover;
    }

    /**
     * Lays list and files aside, and lets the files be read one by one. List and archive are opened in quarantine, outside
     * any transaction.
     *
     * @param archive with files, or null
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Takeover bring(Terms terms, Brought list, Brought archive, List<Brought> files) {
        Takeover takeover = transaction.execute(tx -> begun(terms, list.name()));
        boolean waits = false;
        try {
            takeover.say(planner.written(staging.list(takeover.id(), list)));
            var names = staging.files(takeover.id(), archive, files);
            transaction.executeWithoutResult(tx -> keep(takeover, names));
            waits = true;
            return takeover;
        } finally {
            if (!waits) staging.discard(takeover.id());
        }
    }

    private Takeover begun(Terms terms, String listName) {
        requireTaking();
        units.requireOpen("unit", terms.unit());
        PersonRef owner = people.named("owner", terms.owner());
        takeovers
                .findByStatusInAndBegunAtBefore(
                        Set.of(Status.READING, Status.READY), Rome.now().minus(KEPT))
                .forEach(this::drop);
        String name = listName.substring(Math.max(0, listName.length() - LONGEST_NAME));
        return new Takeover(
                name, terms.unit(), owner, terms.readBy(), people.current().ref());
    }

    private void keep(Takeover takeover, List<String> names) {
        if (names.isEmpty()) takeover.ready();
        takeovers.saveAndFlush(takeover);
        staged.add(takeover.id(), names);
        if (!names.isEmpty()) queue.add(takeover.id());
    }

    /** Nothing of it was in the register; list and files are thrown away. */
    public Takeover drop(UUID id) {
        return drop(get(id));
    }

    private Takeover drop(Takeover takeover) {
        takeover.drop();
        takeovers.saveAndFlush(takeover);
        staged.forget(takeover.id());
        journal.note("takeover.dropped", takeover);
        staging.discard(takeover.id());
        return takeover;
    }

    /** From here on a job writes all of it, or nothing. */
    public Takeover confirm(UUID id) {
        Takeover takeover = get(id);
        if (planner.plan(takeover).blocked()) throw new RuleBroken("takeover.blocked");
        takeover.begin();
        takeovers.saveAndFlush(takeover);
        journal.note("takeover.confirmed", takeover);
        queue.add(id);
        return takeover;
    }

    /** Takes everything out of the register again. @throws RuleBroken when something was done with one of the documents */
    public Takeover undo(UUID id) {
        Takeover takeover = get(id);
        takeover.undo(people.current().ref(), Rome.today());
        if (!taken.touched(id).isEmpty()) throw new RuleBroken("takeover.touched");
        takeovers.saveAndFlush(takeover);
        taken.remove(id);
        journal.note("takeover.undone", takeover, "takeover.documents", takeover.documents());
        return takeover;
    }
}
