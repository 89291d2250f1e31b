package it.lario.foundations.processes;

import it.lario.foundations.processes.Process.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where the map of processes stands on the page, in pixels. */
public record Sketch(int width, int height, List<Band> bands, List<Box> boxes, List<Arrow> arrows) {

    public record Band(Kind kind, int y, int height) {}

    public record Box(Process process, int x, int y, List<String> lines) {}

    /** @param path of a curve from box to box */
    public record Arrow(String path, boolean agreed) {}

    public static final int BOX_WIDTH = 168;
    public static final int BOX_HEIGHT = 66;

    private static final int COLUMNS = 5;
    private static final int GAP = 56;
    private static final int TITLE = 34;
    private static final int LETTERS = 24;

    static Sketch of(List<Process> processes, List<Interactions.Link> links) {
        var bands = new ArrayList<Band>();
        var places = new LinkedHashMap<UUID, Box>();
        int y = 0;
        for (Kind kind : Kind.values()) {
            var inside = Interactions.of(kind, processes);
            int rows = Math.max(1, (inside.size() + COLUMNS - 1) / COLUMNS);
            int height = TITLE + rows * (BOX_HEIGHT + GAP);
            bands.add(new Band(kind, y, height));
            for (int i = 0; i < inside.size(); i++)
                places.put(
                        inside.get(i).id(),
                        new Box(
                                inside.get(i),
                                GAP / 2 + i % COLUMNS * (BOX_WIDTH + GAP),
                                y + TITLE + GAP / 4 + i / COLUMNS * (BOX_HEIGHT + GAP),
                                lines(inside.get(i).name())));
            y += height;
        }
        var arrows = links.stream()
                .map(link -> new Arrow(path(places, link), link.agreed()))
                .toList();
        return new Sketch(COLUMNS * (BOX_WIDTH + GAP), y, bands, List.copyOf(places.values()), arrows);
    }

    /** Up or down from edge to edge; within a row the arrow goes underneath or, the other way, above. */
    private static String path(Map<UUID, Box> places, Interactions.Link link) {
        Box from = places.get(link.from().id());
        Box to = places.get(link.to().id());
        int shift = from.x == to.x ? 18 : Integer.signum(to.x - from.x) * 12;
        int x1 = from.x + BOX_WIDTH / 2 + shift;
        int x2 = to.x + BOX_WIDTH / 2 + (from.x == to.x ? shift : -shift);
        if (from.y == to.y) {
            boolean onward = to.x > from.x;
            int edge = onward ? from.y + BOX_HEIGHT : from.y;
            int bow = onward ? edge + GAP / 2 : edge - GAP / 3;
            return "M%d,%dC%d,%d %d,%d %d,%d".formatted(x1, edge, x1, bow, x2, bow, x2, edge);
        }
        boolean down = to.y > from.y;
        int y1 = down ? from.y + BOX_HEIGHT : from.y;
        int y2 = down ? to.y : to.y + BOX_HEIGHT;
        int bow = (y1 + y2) / 2;
        return "M%d,%dC%d,%d %d,%d %d,%d".formatted(x1, y1, x1, bow, x2, bow, x2, y2);
    }

    private static List<String> lines(String name) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : name.split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.size() <= 2 ? lines : List.of(lines.get(0), lines.get(1) + " …");
    }
}
