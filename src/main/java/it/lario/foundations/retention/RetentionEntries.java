package it.lario.foundations.retention;

import it.lario.ground.contributions.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class RetentionEntries implements Navigation {

    @Override
    public List<Link> links() {
        return List.of(new Link(Group.DO, 37, "retention.list", "/retention"));
    }
}
