package it.lario.registers.objectives;

import it.lario.ground.kernel.Rome;
import it.lario.ground.printing.Print;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prints the sheet of an objective as it stands today. */
@Component
class ObjectivePrint {

    private final Print print;

    ObjectivePrint(Print print) {
        this.print = print;
    }

    @Transactional(readOnly = true)
    byte[] pdf(FullSheet full) {
        return print.pdf("registers/objectives/print", Map.of("full", full, "today", Rome.today()));
    }
}
