package it.lario.registers.context;

import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.Rome;
import it.lario.ground.people.People;
import it.lario.registers.context.ContextReview.Outcome;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Interested parties and what they need. */
@Service
@Transactional
public class Parties {

    private final PartyRepository parties;
    private final Watch watch;
    private final People people;

    Parties(PartyRepository parties, Watch watch, People people) {
        this.parties = parties;
        this.watch = watch;
        this.people = people;
    }

    public Party register(Party.Text text, LocalDate identifiedOn, LocalDate reviewOn) {
        watch.requireRegistering();
        var owner = people.named("owner", text.owner());
        Party party = parties.saveAndFlush(new Party(text, owner, identifiedOn, reviewOn, Rome.today()));
        watch.registered(party);
        return party;
    }

    public Party change(UUID id, int version, Party.Text text) {
        Party party = kept(id);
        party.expect(version);
        var before = party.fields();
        party.describe(text, people.named("owner", text.owner()));
        watch.changed(party, before);
        return party;
    }

    public Party confirm(UUID id, String note, LocalDate on, LocalDate nextOn) {
        Party party = kept(id);
        party.review(on, nextOn, Rome.today());
        watch.reviewed(party, Outcome.CONFIRMED, on, note);
        return party;
    }

    public Party close(UUID id, String reason, LocalDate on) {
        Party party = kept(id);
        party.close(reason, on, Rome.today());
        watch.closed(party);
        return party;
    }

    @Transactional(readOnly = true)
    public Party get(UUID id) {
        return parties.findById(id).orElseThrow(NotFound::new);
    }

    private Party kept(UUID id) {
        Party party = get(id);
        watch.requireKeeper(party);
        return party;
    }
}
