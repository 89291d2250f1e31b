package it.lario.registers.training;

import it.lario.ground.contributions.Navigation;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class TrainingEntries implements Navigation {

    @Override
    public List<Link> links() {
        return List.of(new Link(Group.DO, 60, "training.list", "/trainings"));
    }
}
