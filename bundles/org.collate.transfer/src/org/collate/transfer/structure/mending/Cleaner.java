package org.collate.transfer.structure.mending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.core.text.Script;
import org.collate.transfer.Cleaning;
import org.collate.transfer.ImportFinding.Severity;
import org.collate.transfer.Paragraph;
import org.collate.transfer.structure.line.SourceLine;
import org.collate.transfer.structure.line.SourceText;

/** Makes lines of paragraphs: takes off white space, signs that say nothing and the marks of Markdown, and accounts for it. */
public final class Cleaner {

    /** A text is in traditional script where one character of so many is a traditional one. */
    private static final int TRADITIONAL = 12;

    private final SourceText source;
    private final Mendings mendings;
    private final Set<Cleaning> cleanings;

    /**
     * Cleans the lines of a source, and tells what it took off.
     *
     * @param cleanings what is cleaned; white space around lines and control characters always are
     */
    public Cleaner(SourceText source, Mendings mendings, Set<Cleaning> cleanings) {
        this.source = source;
        this.mendings = mendings;
        this.cleanings = Set.copyOf(cleanings);
    }

    /** The lines of the paragraphs, blank ones left out. */
    public List<SourceLine> clean(List<Paragraph> paragraphs) {
        List<SourceLine> lines = new ArrayList<>();
        boolean blank = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            String text = paragraph.text();
            int start = 0;
            while (start <= text.length()) {
                int end = text.indexOf('\n', start);
                end = end < 0 ? text.length() : end;
                CleanedLine stretch = new CleanedLine(this, paragraph, source.base(i), start, end, blank);
                SourceLine line = stretch.line();
                blank = line.isBlank();
                if (!blank) {
                    lines.add(line);
                }
                start = end + 1;
            }
        }
        offerScript(lines);
        return lines;
    }

    /** A text in traditional script can be simplified, if somebody wants that. */
    private void offerScript(List<SourceLine> lines) {
        int traditional = 0;
        int all = 0;
        for (SourceLine line : lines) {
            traditional += Script.traditional(line.text());
            all += line.text().length();
        }
        if (!cleans(Cleaning.SIMPLIFY) && traditional * TRADITIONAL > all) {
            mendings.gather(
                    lines.getFirst().start(),
                    traditional,
                    "I16",
                    Severity.INFO,
                    "simplify.offer",
                    Optional.of(Cleaning.SIMPLIFY));
        }
    }

    /** Whether something is to be cleaned. */
    boolean cleans(Cleaning what) {
        return cleanings.contains(what);
    }

    Mendings mendings() {
        return mendings;
    }

    /** Tells how often something was met at a place, if it was. */
    void met(int at, int times, String rule, String key, Cleaning cleaning) {
        if (times > 0) {
            mendings.gather(at, times, rule, Severity.INFO, key, Optional.of(cleaning));
        }
    }
}
