package it.lario.foundations.retention;

import it.lario.foundations.documents.DocumentType;
import it.lario.ground.journal.Journal;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The body's rules on how long texts are kept: a default for each type until the body decides. */
@Service
@Transactional
public class RetentionRules {

    /** The version of a rule that the body has not decided yet. */
    static final int UNDECIDED = -1;

    private final RetentionRuleRepository rules;
    private final People people;
    private final Journal journal;

    RetentionRules(RetentionRuleRepository rules, People people, Journal journal) {
        this.rules = rules;
        this.people = people;
        this.journal = journal;
    }

    public RetentionRule decide(DocumentType type, int version, Integer years, String basis) {
        people.require(Role.QUALITY_MANAGER);
        RetentionRule rule = rules.findByType(type).orElseGet(() -> new RetentionRule(type));
        if (version != UNDECIDED || !rule.isNew()) rule.expect(version);
        var before = rule.fields();
        rule.decide(years, basis);
        rules.saveAndFlush(rule);
        journal.noteEdit("retention.decided", rule, before);
        return rule;
    }

    @Transactional(readOnly = true)
    public RetentionRule of(DocumentType type) {
        return rules.findByType(type).orElseGet(() -> new RetentionRule(type));
    }

    @Transactional(readOnly = true)
    public List<RetentionRule> all() {
        return Arrays.stream(DocumentType.values()).map(this::of).toList();
    }
}
