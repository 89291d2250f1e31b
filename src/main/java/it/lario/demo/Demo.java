package it.lario.demo;

import it.lario.ground.people.Accounts;
import it.lario.ground.people.Bodies;
import it.lario.ground.people.Body;
import it.lario.ground.people.Body.Contacts;
import it.lario.ground.people.People;
import it.lario.ground.people.Role;
import it.lario.ground.tenancy.CurrentBody;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Builds the invented bodies on the first start: each through its doors, as its people would. */
@Component
@ConditionalOnProperty(name = "lario.demo", havingValue = "true")
class Demo {

    static final String PASSWORD = "dimostrazione";
    private static final Logger log = LoggerFactory.getLogger(Demo.class);

    private final Bodies bodies;
    private final Accounts accounts;
    private final People people;
    private final TransactionTemplate transaction;
    private final List<DemoPart> parts;

    Demo(Bodies bodies, Accounts accounts, People people, TransactionTemplate transaction, List<DemoPart> parts) {
        this.bodies = bodies;
        this.accounts = accounts;
        this.people = people;
        this.transaction = transaction;
        this.parts =
                parts.stream().sorted(Comparator.comparing(DemoPart::order)).toList();
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void build() {
        build(read("province.yml"));
        for (Told municipality : read("municipalities.yml").list("bodies")) build(municipality);
        tellAccounts();
    }

    /** One account for each role, for whoever starts the demonstration. */
    private void tellAccounts() {
        var told = new LinkedHashMap<String, String>();
        for (Told person : read("province.yml").list("people"))
            for (Told role : person.list("roles")) told.putIfAbsent(role.text("role"), person.text("username"));
        System.out.printf("%nDemonstration accounts, all with the password \"%s\":%n", PASSWORD);
        told.forEach((role, username) -> System.out.printf("  %-20s %s%n", role, username));
    }

    private void build(Told told) {
        Told described = told.has("body") ? told.part("body") : told;
        if (bodies.bySlug(described.text("slug")).isPresent()) return;
        Body body = create(described);
        var story = new Story(body.id(), told, people, transaction);
        CurrentBody.during(body.id(), () -> transaction.executeWithoutResult(tx -> openAccounts(story)));
        parts.forEach(part -> part.build(story));
        log.info("Demonstration: {} is ready", body.name());
    }

    private Body create(Told told) {
        Told contacts = told.part("contacts");
        return bodies.create(
                told.text("slug"),
                told.text("name"),
                told.has("kind") ? told.word("kind", Body.Kind.class) : Body.Kind.MUNICIPALITY,
                true,
                contacts == null
                        ? Contacts.NONE
                        : new Contacts(
                                contacts.text("address"),
                                contacts.text("fiscalCode"),
                                contacts.text("email"),
                                contacts.text("pec"),
                                contacts.text("phone")));
    }

    private void openAccounts(Story story) {
        for (Told person : story.told().list("people")) {
            UUID id = accounts.byUsername(person.text("username"))
                    .map(known -> known.id())
                    .orElseGet(() -> accounts.open(
                            person.text("username"), person.text("name"), person.text("email"), PASSWORD));
            story.remember("people", person.text("key"), id);
        }
        accounts.appoint(story.id("people", story.qualityManager()), Role.QUALITY_MANAGER, null, null);
    }

    private static Told read(String file) {
        try (var in = new ClassPathResource("demo/" + file).getInputStream()) {
            Map<String, Object> text = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new Told(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
