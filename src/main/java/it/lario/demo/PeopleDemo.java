package it.lario.demo;

import it.lario.ground.people.Accounts;
import it.lario.ground.people.Role;
import it.lario.ground.people.Units;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Units and roles: the first quality manager was opened with the body itself. */
@Component
class PeopleDemo implements DemoPart {

    private final Units units;
    private final Accounts accounts;

    PeopleDemo(Units units, Accounts accounts) {
        this.units = units;
        this.accounts = accounts;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public void build(Story story) {
        String manager = story.qualityManager();
        for (Told unit : story.told().list("units"))
            story.remember("units", unit.text("key"), story.as(manager, () -> units.create(
                            unit.text("name"), story.id("units", unit.text("parent")))
                    .id()));
        for (Told person : story.told().list("people"))
            for (Told role : person.list("roles")) story.does(manager, () -> appoint(story, person, role));
    }

    private void appoint(Story story, Told person, Told role) {
        UUID id = story.id("people", person.text("key"));
        accounts.appoint(id, role.word("role", Role.class), story.id("units", role.text("unit")), role.date("until"));
    }
}
