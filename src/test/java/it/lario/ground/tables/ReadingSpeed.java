package it.lario.ground.tables;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How fast a large table is probed and read: {@code java … ReadingSpeed 1000000}. No test: the figures are told, not judged. */
final class ReadingSpeed {

    private ReadingSpeed() {}

    /** Of this thread: the machine may have other work. */
    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    public static void main(String[] arguments) throws IOException {
        int rows = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        Path file = Files.createTempFile("cases", ".csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("Numero;Procedimento;Unità;Data avvio;Data fine;Esito;Importo;Note\r\n");
            for (int i = 0; i < rows; i++)
                out.write("2026/" + i + ";PR-" + i % 80 + ";Ufficio " + i % 12 + ";" + (1 + i % 28) + "/03/2025;"
                        + "2025-0" + (4 + i % 5) + "-1" + i % 10 + ";ACCOLTA;1." + (100 + i % 900) + "," + i % 10
                        + "0;\"nota, breve " + i % 1000 + "\"\r\n");
        }
        for (int round = 0; round < 5; round++) {
            long begun = cpu();
            TableFormat format = TableProbe.of(file);
            long probed = cpu();
            long length = 0;
            var days = new WrittenDays();
            try (var table = TableReader.open(file, format, List.of())) {
                while (table.next()) {
                    TableRow row = table.row();
                    for (int i : new int[] {0, 1, 2, 5, 7})
                        length += row.text(i).length();
                    length += days.iso(row, 3).length() + days.iso(row, 4).length();
                    length += WrittenNumbers.plain(row, 6, false, WrittenNumbers.Style.COMMA)
                            .length();
                }
            }
            long read = cpu();
            System.out.printf(
                    "%,d rows, %,d MB: probed in %d ms, read and judged in %d ms of one core (%d)%n",
                    rows, Files.size(file) >> 20, (probed - begun) / 1_000_000, (read - probed) / 1_000_000, length);
        }
        Files.delete(file);
    }
}
