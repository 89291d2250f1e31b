package it.lario.foundations.intake;

import it.lario.ground.contributions.LargeUpload;
import org.springframework.stereotype.Component;

/** Ten million rows come at once. */
@Component
class IntakeUpload implements LargeUpload {

    private static final long REST_OF_FORM = 1L << 20;

    @Override
    public String path() {
        return "/intake";
    }

    @Override
    public long mostBytes() {
        return IntakeFiles.LARGEST + REST_OF_FORM;
    }
}
