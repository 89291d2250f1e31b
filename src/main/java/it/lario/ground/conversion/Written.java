package it.lario.ground.conversion;

import it.lario.ground.reading.Remark;
import java.util.List;

/** A Word file as Markdown, and what of it could not be kept. */
public record Written(String text, List<Remark> lost) {}
