package it.lario.foundations.takeover;

import it.lario.ground.contributions.Beside;
import it.lario.ground.contributions.Said;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the takeovers, from the register of documents. */
@Component
class TakeoverLinks implements Beside {

    private final Takeovers takeovers;

    TakeoverLinks(Takeovers takeovers) {
        this.takeovers = takeovers;
    }

    @Override
    public List<Said> links(String list) {
        return list.equals("/documents") && takeovers.mayTake()
                ? List.of(Said.of("/takeovers", "takeover.go"))
                : List.of();
    }
}
