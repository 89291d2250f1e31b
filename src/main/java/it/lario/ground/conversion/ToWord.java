package it.lario.ground.conversion;

import it.lario.ground.quarantine.Specimen;
import it.lario.ground.quarantine.Task;
import tools.jackson.databind.json.JsonMapper;

/** Writes a sheet as docx. The library for it is heavy, so it works where the readers do. */
public final class ToWord implements Task<ToWord.Made> {

    public record Made(byte[] content) {}

    @Override
    public Made on(Specimen specimen) throws Exception {
        Sheet sheet = JsonMapper.builder().build().readValue(specimen.path().toFile(), Sheet.class);
        return new Made(Walk.through(sheet, new WordOutlet(sheet)));
    }
}
