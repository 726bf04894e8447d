package org.collate.transfer.structure.mending;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.collate.model.Messages;
import org.collate.transfer.ImportFinding;
import org.collate.transfer.ImportFinding.Severity;
import org.collate.transfer.structure.line.SourceText;

/**
 * The account of everything that the text of a source lost or gained on its way into the report: each mending says
 * which characters of the source were replaced by what. The source with all mendings applied equals the report's text,
 * white space aside.
 */
public final class Mendings {

    private static final int QUOTE = 30;
    private static final int MOST_FINDINGS = 2_000;

    /** Characters of the source from start to before end were replaced. */
    public record Mending(int start, int end, String replacement) {}

    private final SourceText source;
    private final Messages messages = Messages.of(Mendings.class);
    private final List<Mending> mendings = new ArrayList<>();
    private final List<ImportFinding> findings = new ArrayList<>();
    private int untold;

    /** None yet, of a source. */
    public Mendings(SourceText source) {
        this.source = source;
    }

    /** Notes that a stretch of the source was replaced. A finding must tell of it. */
    public void replace(int start, int end, String replacement) {
        mendings.add(new Mending(start, end, replacement));
    }

    /** Notes a finding at a place of the source. */
    public void tell(int start, String quote, String rule, Severity severity, String key, Object... arguments) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new ImportFinding(rule, severity, source.line(start), quote, messages.get(key, arguments)));
        } else {
            untold++;
        }
    }

    /** Notes a finding that concerns the whole source. */
    public void tellAll(String rule, Severity severity, String key, Object... arguments) {
        findings.add(new ImportFinding(rule, severity, 0, "", messages.get(key, arguments)));
    }

    /** Some words of the source from a place on, for a quote. */
    public String quote(int start) {
        return source.words(start, QUOTE);
    }

    /** All findings in the order of the lines. */
    public List<ImportFinding> findings() {
        List<ImportFinding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparingInt(ImportFinding::line));
        if (untold > 0) {
            sorted.add(new ImportFinding("I08", Severity.WARNING, 0, "", messages.get("findings.more", untold)));
        }
        return sorted;
    }

    /** The source's line at a place. */
    public int line(int at) {
        return source.line(at);
    }

    /** The source's lines that were mended. */
    public int[] lines() {
        return mendings.stream()
                .mapToInt(mending -> source.line(mending.start()))
                .distinct()
                .toArray();
    }

    /** The source with all mendings applied. */
    public String mended() {
        List<Mending> sorted = new ArrayList<>(mendings);
        sorted.sort(Comparator.comparingInt(Mending::start).thenComparingInt(Mending::end));
        StringBuilder text = new StringBuilder(source.text().length());
        int at = 0;
        for (Mending mending : sorted) {
            if (mending.start() < at) {
                throw new IllegalStateException("mendings overlap at " + mending.start());
            }
            text.append(source.text(), at, mending.start()).append(mending.replacement());
            at = mending.end();
        }
        return text.append(source.text(), at, source.text().length()).toString();
    }
}
