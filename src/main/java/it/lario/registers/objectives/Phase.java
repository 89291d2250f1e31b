package it.lario.registers.objectives;

import it.lario.ground.kernel.Ids;
import it.lario.ground.kernel.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A step of the work towards an objective. Once it is done it tells when, and perhaps a note. */
public record Phase(UUID id, String name, LocalDate from, LocalDate to, LocalDate doneOn, String note) {

    /** As it is kept: days in ISO form, which also the database reads. */
    public record Kept(UUID id, String name, String from, String to, String doneOn, String note) {

        static Kept of(Phase phase) {
            return new Kept(
                    phase.id,
                    phase.name,
                    phase.from.toString(),
                    phase.to.toString(),
                    phase.doneOn == null ? null : phase.doneOn.toString(),
                    phase.note);
        }

        Phase phase() {
            LocalDate done = doneOn == null ? null : LocalDate.parse(doneOn);
            return new Phase(id, name, LocalDate.parse(from), LocalDate.parse(to), done, note);
        }
    }

    /** As a form writes it; the id is that of the phase it stands for, or null. */
    public static Phase planned(UUID id, String name, LocalDate from, LocalDate to) {
        return new Phase(id, name, from, to, null, null);
    }

    public boolean done() {
        return doneOn != null;
    }

    public boolean late(LocalDate today) {
        return !done() && to.isBefore(today);
    }

    /** The phases as they are now planned: those known before keep what was done. */
    static List<Phase> planned(List<Phase> written, List<Phase> before) {
        return written.stream()
                .map(phase -> phase.required())
                .map(phase -> before.stream()
                        .filter(known -> known.id().equals(phase.id()))
                        .findFirst()
                        .map(known -> new Phase(known.id(), phase.name, phase.from, phase.to, known.doneOn, known.note))
                        .orElseGet(() -> new Phase(Ids.next(), phase.name, phase.from, phase.to, null, null)))
                .toList();
    }

    private Phase required() {
        if (name == null || name.isBlank()) throw RuleBroken.at("phaseName", "objectives.phase-unnamed");
        if (from == null) throw RuleBroken.at("phaseFrom", "objectives.phase-undated");
        if (to == null) throw RuleBroken.at("phaseTo", "objectives.phase-undated");
        if (to.isBefore(from)) throw RuleBroken.at("phaseTo", "objectives.phase-backwards");
        return this;
    }

    Phase done(LocalDate on, String note, LocalDate today) {
        if (done()) throw RuleBroken.at("phase", "objectives.phase-done-already");
        if (on.isAfter(today)) throw RuleBroken.at("doneOn", "objectives.in-the-future");
        return new Phase(id, name, from, to, on, note);
    }
}
