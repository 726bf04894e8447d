package org.collate.core.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.core.layout.PrintedParagraph.Kind;
import org.collate.core.layout.PrintedParagraph.Part;
import org.collate.core.layout.PrintedParagraph.Piece;
import org.collate.core.text.Words;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Numbered;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.Table;
import org.collate.model.report.TextElement;

/** Prints a report, block by block. */
final class Printer {

    private final Report report;
    private final Numbers numbers;
    private final List<PrintedBlock> blocks = new ArrayList<>();
    private List<Piece> open = new ArrayList<>();
    private Kind kind = Kind.BODY;
    private boolean begun;
    /** No paragraph is open that something could run on in. */
    private boolean afterTable;

    Printer(Report report) {
        this.report = report;
        this.numbers = Numbers.of(report);
    }

    List<PrintedBlock> print() {
        if (report.getTitle() != null) {
            front(Kind.TITLE, report.getTitle());
        }
        report.getByline().forEach(line -> front(Kind.BYLINE, line));
        contents(report);
        report.getSignature().forEach(line -> front(Kind.SIGNATURE, line));
        if (report.getDate() != null) {
            front(Kind.DATE, report.getDate());
        }
        close();
        return List.copyOf(blocks);
    }

    private void front(Kind where, String text) {
        begin(where, !text.isEmpty());
        put(Optional.empty(), Part.WORDS, 0, text);
    }

    private void contents(Parent parent) {
        Optional<Headed> heading = parent instanceof Headed headed ? Optional.of(headed) : Optional.empty();
        for (Content content : parent.getContents()) {
            write(content, heading);
            heading = Optional.empty();
        }
    }

    private void write(Content content, Optional<Headed> heading) {
        if (content instanceof Table table) {
            close();
            afterTable = true;
            PrintedTable.of(table).ifPresent(blocks::add);
            return;
        }
        String number = content instanceof Numbered numbered ? numbers.number(numbered) : "";
        List<String> lines = switch (content) {
            case Headed headed -> List.of(Words.of(headed));
            case TextElement element -> element.getLines();
            default -> List.of();
        };
        String first = lines.isEmpty() ? "" : lines.get(0);
        Optional<Content> element = Optional.of(content);
        if (content.isRunIn() && begun && !afterTable) {
            if (heading.isPresent() && PrintedParagraph.needsStop(Words.of(heading.get()), number + first)) {
                put(Optional.of(heading.get()), Part.STOP, 0, "。");
            }
            put(element, Part.NUMBER, 0, number);
            put(element, Part.WORDS, 0, first);
        } else if (!first.isEmpty() || !number.isEmpty()) {
            begin(Kind.BODY, true);
            put(element, Part.NUMBER, 0, number);
            put(element, Part.WORDS, 0, first);
        }
        for (int i = 1; i < lines.size(); i++) {
            begin(Kind.BODY, !lines.get(i).isEmpty());
            put(element, Part.WORDS, i, lines.get(i));
        }
        if (content instanceof Parent parent) {
            contents(parent);
        }
    }

    /** Begins a paragraph. Blank ones at the start of a report are not printed. */
    private void begin(Kind where, boolean hasWords) {
        close();
        afterTable = false;
        kind = where;
        begun |= hasWords;
    }

    private void put(Optional<Content> element, Part part, int line, String text) {
        if (!text.isEmpty()) {
            open.add(new Piece(element, part, line, text));
        }
    }

    private void close() {
        if (begun && !afterTable) {
            blocks.add(new PrintedParagraph(kind, open));
            open = new ArrayList<>();
        }
    }
}
