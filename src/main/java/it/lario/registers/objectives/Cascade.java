package it.lario.registers.objectives;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What objectives serve each other: from those of the mandate down to those of each office. Each appears once. */
public record Cascade(List<Objective> all) {

    /** An objective and those that serve it. */
    public record Branch(Objective objective, List<Branch> below) {}

    Optional<Objective> find(UUID id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** From those that serve no other; two that serve each other would have no top, and are shown from the first. */
    public List<Branch> branches() {
        var shown = new HashSet<UUID>();
        var branches = new ArrayList<Branch>();
        for (Objective one : all) if (one.parentId() == null) branches.add(branch(one, shown));
        for (Objective one : all) if (!shown.contains(one.id())) branches.add(branch(one, shown));
        return branches;
    }

    /** Those that serve this one. */
    public List<Branch> below(UUID id) {
        var shown = new HashSet<UUID>();
        shown.add(id);
        return find(id).map(top -> branch(top, shown).below()).orElse(List.of());
    }

    private Branch branch(Objective top, HashSet<UUID> shown) {
        shown.add(top.id());
        var below = new ArrayList<Branch>();
        for (Objective one : all)
            if (top.id().equals(one.parentId()) && !shown.contains(one.id())) below.add(branch(one, shown));
        return new Branch(top, below);
    }

    /** Those that this one serves, from the top down. */
    public List<Objective> above(UUID id) {
        var above = new ArrayList<Objective>();
        var next = find(id).map(Objective::parentId).flatMap(this::find);
        while (next.isPresent() && !above.contains(next.get())) {
            above.add(0, next.get());
            next = Optional.ofNullable(next.get().parentId()).flatMap(this::find);
        }
        return above;
    }

    /** Is this one that one, or does it serve it by any way. */
    boolean isWithin(UUID id, UUID top) {
        return id.equals(top) || above(id).stream().anyMatch(one -> one.id().equals(top));
    }

    /** Those that an objective may be put below: what still runs, and not itself nor what serves it. */
    public List<Objective> offered(Objective own) {
        return all.stream()
                .filter(one -> one.open() || own != null && one.id().equals(own.parentId()))
                .filter(one -> own == null || !isWithin(one.id(), own.id()))
                .toList();
    }
}
