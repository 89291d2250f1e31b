package it.lario.ground.quarantine;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What comes out of the other process, as a line of JSON: an answer, or why the file is refused. */
record Reply(JsonNode answer, String refusal, List<String> arguments) {}
