package org.collate.cli.history;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.collate.cli.command.JsonWriter;
import org.collate.core.layout.Numbers;
import org.collate.git.Namesakes;
import org.collate.git.Signature;
import org.collate.git.Variant;
import org.collate.git.blame.Blamed;
import org.collate.model.Reports;
import org.collate.model.report.Numbered;
import org.collate.model.report.Report;

/** Who wrote what, as lines for a reader and as JSON. */
final class BlameText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    /** Beside words that begin a line of the text, and beside those that go on in it. */
    private static final String BEGINS = "  │ ";

    private static final String GOES_ON = "  ┊ ";

    private BlameText() {}

    /** Words of one author and day on one row. */
    private record Row(String author, String day, boolean begins, String words) {}

    /** Each line of the text on a row of its own, or on several where several people wrote it. */
    static String lines(Blamed blamed) {
        Map<String, String> numbers = numbers(blamed.report());
        List<Row> rows = new ArrayList<>();
        Namesakes people = people(blamed);
        for (Blamed.Text text : blamed.texts()) {
            rows(text, numbers.getOrDefault(text.element(), ""), people, rows);
        }
        int width = rows.stream().mapToInt(row -> columns(row.author())).max().orElse(0);
        StringBuilder lines = new StringBuilder();
        for (Row row : rows) {
            lines.append(row.author()).append(" ".repeat(width - columns(row.author())));
            lines.append("  ").append(row.day()).append(row.begins() ? BEGINS : GOES_ON);
            lines.append(row.words()).append('\n');
        }
        return lines.toString();
    }

    private static Namesakes people(Blamed blamed) {
        return Namesakes.of(blamed.texts().stream()
                .flatMap(text -> text.stretches().stream())
                .map(stretch -> stretch.origin().author().person())
                .toList());
    }

    private static Map<String, String> numbers(Report report) {
        Numbers numbers = Numbers.of(report);
        return Reports.elements(report)
                .filter(Numbered.class::isInstance)
                .collect(Collectors.toMap(each -> each.getId(), each -> numbers.number((Numbered) each)));
    }

    private static void rows(Blamed.Text text, String number, Namesakes people, List<Row> rows) {
        boolean begins = true;
        String before = number;
        for (Blamed.Stretch stretch : text.stretches()) {
            Signature author = stretch.origin().author();
            String name = people.name(author.person());
            String day = DAY.format(author.time());
            String words = text.words().substring(stretch.start(), stretch.end());
            String[] pieces = words.split("\n", -1);
            for (int i = 0; i < pieces.length; i++) {
                begins = begins || i > 0;
                Row last = rows.isEmpty() ? null : rows.getLast();
                String piece = before + pieces[i];
                if (!begins
                        && last != null
                        && last.author().equals(name)
                        && last.day().equals(day)) {
                    rows.set(rows.size() - 1, new Row(name, day, last.begins(), last.words() + piece));
                } else if (!piece.isEmpty()) {
                    rows.add(new Row(name, day, begins, piece));
                } else {
                    continue;
                }
                begins = false;
                before = "";
            }
        }
    }

    /** How many columns of a terminal a name takes: Chinese characters take two. */
    private static int columns(String name) {
        return name.codePoints()
                .map(c -> c >= 0x1100 && (Character.isIdeographic(c) || c >= 0x2E80) ? 2 : 1)
                .sum();
    }

    static String json(Variant variant, Blamed blamed) {
        JsonWriter json = new JsonWriter().beginObject().name("variant").value(variant.toString());
        json.name("version").value(blamed.version().hex()).name("elements").beginArray();
        for (Blamed.Text text : blamed.texts()) {
            json.beginObject().name("element").value(text.element());
            json.name("feature").value(text.feature());
            json.name("text").value(text.words()).name("runs").beginArray();
            for (Blamed.Stretch stretch : text.stretches()) {
                Signature author = stretch.origin().author();
                json.beginObject().name("start").value(stretch.start());
                json.name("end").value(stretch.end());
                json.name("author").value(author.person().name());
                json.name("email").value(author.person().email());
                json.name("time").value(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(author.time()));
                json.name("version").value(stretch.origin().version().hex()).endObject();
            }
            json.endArray().endObject();
        }
        return json.endArray().endObject().toString();
    }
}
