package it.lario.foundations.catalogues;

import it.lario.ground.kernel.NotFound;
import it.lario.ground.kernel.RuleBroken;
import it.lario.ground.pages.Option;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** ISO 9001, clauses 4 to 10: the edition in force, the next one as a draft, and the way from one to the other. */
@Service
public class Clauses {

    private final List<Edition> editions =
            List.of(CatalogueFiles.edition("iso-9001-2015.yml"), CatalogueFiles.edition("iso-9001-2026.yml"));
    private final List<Mapping> mappings = CatalogueFiles.mappings("iso-9001-2015-to-2026.yml");

    public List<Edition> editions() {
        return editions;
    }

    /** @throws NotFound when there is no edition of this year */
    public Edition edition(String code) {
        return editions.stream()
                .filter(edition -> edition.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public Edition inForce() {
        return editions.stream()
                .filter(edition -> edition.status() == Edition.Status.IN_FORCE)
                .findFirst()
                .orElseThrow();
    }

    /** What a clause becomes in the next edition or, for a clause of the draft, what it was. */
    public List<Counterpart> counterparts(Edition edition, String code) {
        Edition other = edition.draft() ? inForce() : editions.get(editions.size() - 1);
        return mappings.stream()
                .filter(mapping -> code.equals(edition.draft() ? mapping.to() : mapping.from()))
                .map(mapping -> new Counterpart(
                        other,
                        other.find(edition.draft() ? mapping.from() : mapping.to())
                                .orElse(null),
                        mapping.relation(),
                        mapping.note()))
                .toList();
    }

    public Optional<Clause> find(String code) {
        return inForce().find(code);
    }

    /** The clauses a record can point at: those below the chapters. */
    public List<Option> options(String language) {
        return Option.of(
                inForce().clauses().stream()
                        .filter(clause -> clause.depth() > 1)
                        .toList(),
                Clause::code,
                clause -> clause.titled(language));
    }

    /** @throws RuleBroken at the field {@code clauses} when one of the codes is not in the edition in force */
    public List<String> known(Collection<String> codes) {
        if (codes == null) return List.of();
        for (String code : codes)
            if (find(code).isEmpty()) throw RuleBroken.at("clauses", "catalogues.unknown-clause", code);
        return List.copyOf(codes);
    }
}
