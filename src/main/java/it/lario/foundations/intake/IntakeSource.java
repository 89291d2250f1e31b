package it.lario.foundations.intake;

import it.lario.ground.tables.TableFormat;
import jakarta.persistence.Embeddable;

/**
 * The file of a batch, kept by its content, and how it is read.
 *
 * @param table SHA-256 of what is read: the file itself, or the CSV that a sheet was unfolded to
 * @param headings as JSON
 */
@Embeddable
public record IntakeSource(
        String name,
        String sha256,
        long size,
        String table,
        long tableSize,
        String kind,
        String charset,
        String separator,
        int sheets,
        String headings) {

    /** @param sheets of an XLSX; 0 for a text */
    IntakeSource(String name, String sha256, long size, String table, long tableSize, TableFormat format, int sheets) {
        this(
                name,
                sha256,
                size,
                table,
                tableSize,
                format.kind().name(),
                format.charset(),
                String.valueOf(format.separator()),
                sheets,
                "[]");
    }

    IntakeSource headed(String headings) {
        return new IntakeSource(name, sha256, size, table, tableSize, kind, charset, separator, sheets, headings);
    }

    TableFormat format() {
        return new TableFormat(TableFormat.Kind.valueOf(kind), charset, separator.charAt(0));
    }

    public boolean spreadsheet() {
        return sheets > 0;
    }

    public boolean lines() {
        return format().kind() == TableFormat.Kind.NDJSON;
    }
}
