package it.lario.foundations.takeover;

import it.lario.ground.contributions.LargeUpload;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** A whole register comes at once. */
@Component
class TakeoverUpload implements LargeUpload {

    @Override
    public String path() {
        return "/takeovers";
    }

    @Override
    public long mostBytes() {
        return DataSize.ofMegabytes(201).toBytes();
    }
}
