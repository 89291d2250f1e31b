package it.lario.views.reminders;

import it.lario.ground.contributions.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class RemindersEntries implements Navigation {

    @Override
    public List<Link> links() {
        return List.of(new Link(Group.PERSON, 10, "reminders.title", "/reminders"));
    }
}
