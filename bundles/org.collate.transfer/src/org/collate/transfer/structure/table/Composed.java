package org.collate.transfer.structure.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collate.transfer.Paragraph.Span;
import org.collate.transfer.structure.line.SourceLine;
import org.collate.transfer.structure.mending.Mendings;

/** Makes one line of several, with words between them that the source does not have; they are put into the account. */
public final class Composed {

    private final Mendings mendings;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> origins = new ArrayList<>();
    private final List<Span> bold = new ArrayList<>();
    private String waiting = "";
    private SourceLine first;

    /** A line that has nothing yet. */
    public Composed(Mendings mendings) {
        this.mendings = mendings;
    }

    /** Whether it has nothing yet. */
    public boolean isEmpty() {
        return first == null;
    }

    /** Adds words that stand before what is added next. */
    public Composed put(String words) {
        waiting += words;
        return this;
    }

    /** Adds the words of a line. */
    public Composed add(SourceLine line) {
        first = first == null ? line : first;
        if (!waiting.isEmpty()) {
            mendings.replace(line.start(), line.start(), waiting);
            for (int i = 0; i < waiting.length(); i++) {
                origins.add(line.start());
            }
            text.append(waiting);
            waiting = "";
        }
        int at = text.length();
        line.bold().forEach(span -> bold.add(new Span(span.start() + at, span.end() + at)));
        text.append(line.text());
        for (int origin : line.origins()) {
            origins.add(origin);
        }
        return this;
    }

    /** The line; empty where nothing was added. */
    public Optional<SourceLine> line() {
        return first == null
                ? Optional.empty()
                : Optional.of(new SourceLine(
                        text.toString(),
                        origins.stream().mapToInt(Integer::intValue).toArray(),
                        bold,
                        first.style(),
                        first.level(),
                        0,
                        first.indent(),
                        first.afterBlank(),
                        '\0',
                        first.cell()));
    }

    /** Lines put one behind the other, without anything between them. */
    public static Optional<SourceLine> joined(List<SourceLine> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(SourceLine.joined(lines));
    }
}
