package org.collate.transfer.structure.mending;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.collate.model.Messages;
import org.collate.transfer.Cleaning;
import org.collate.transfer.ImportFinding;
import org.collate.transfer.ImportFinding.Place;
import org.collate.transfer.ImportFinding.Severity;
import org.collate.transfer.structure.line.SourceText;

/**
 * The account of everything that the text of a source lost or gained on its way into the report. It is kept by character: each
 * character of the source stands for itself, for a replacement or for nothing, and words may be put before it. So two
 * mendings of one place can not contradict each other; the later one holds. The source with all mendings applied equals
 * the report's text, white space aside and as far as tables did not change the order.
 */
public final class Mendings {

    private static final int QUOTE = 30;
    private static final int MOST_FINDINGS = 2_000;

    private final SourceText source;
    private final Messages messages = Messages.of(Mendings.class);
    private final BitSet gone = new BitSet();
    private final BitSet touched = new BitSet();
    private final Map<Integer, String> replaced = new TreeMap<>();
    private final Map<Integer, String> put = new TreeMap<>();
    private final List<ImportFinding> findings = new ArrayList<>();
    private final Map<String, Gathered> gathered = new LinkedHashMap<>();
    private int untold;

    /** What is told once, with all its places. */
    private record Gathered(
            String rule,
            Severity severity,
            String key,
            Optional<Cleaning> cleaning,
            Object[] example,
            List<Place> places,
            int[] count) {

        Gathered copy() {
            return new Gathered(rule, severity, key, cleaning, example, new ArrayList<>(places), count.clone());
        }
    }

    /** None yet, of a source. */
    public Mendings(SourceText source) {
        this.source = source;
    }

    /** The same account, which goes on by itself: for a try that may come to nothing. */
    public Mendings copy() {
        Mendings copy = new Mendings(source);
        copy.gone.or(gone);
        copy.touched.or(touched);
        copy.replaced.putAll(replaced);
        copy.put.putAll(put);
        copy.findings.addAll(findings);
        gathered.forEach((kind, all) -> copy.gathered.put(kind, all.copy()));
        copy.untold = untold;
        return copy;
    }

    /** Notes that a stretch of the source was replaced; an empty stretch, that words were put there. A finding must tell of it. */
    public void replace(int start, int end, String replacement) {
        touched.set(start);
        if (start == end) {
            put.merge(start, replacement, String::concat);
            return;
        }
        gone.set(start, end);
        for (int i = start; i < end; i++) {
            replaced.remove(i);
        }
        if (!replacement.isEmpty()) {
            replaced.put(start, replacement);
        }
    }

    /** Notes that characters were left out, each by itself. */
    public void drop(int[] origins) {
        for (int origin : origins) {
            replace(origin, origin + 1, "");
        }
    }

    /** Notes a finding at a place of the source. */
    public void tell(int start, String quote, String rule, Severity severity, String key, Object... arguments) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new ImportFinding(rule, severity, source.line(start), quote, messages.get(key, arguments)));
        } else {
            untold++;
        }
    }

    /**
     * Notes one more place of what is told once for the whole source. The message's first argument is how many there are.
     *
     * @param times how many there are at this place
     * @param cleaning the kind of cleaning that it is; empty for none
     * @param example the message's further arguments, of which those of the first place are told
     */
    public void gather(
            int start,
            int times,
            String rule,
            Severity severity,
            String key,
            Optional<Cleaning> cleaning,
            Object... example) {
        Gathered all = gathered.computeIfAbsent(
                rule + key,
                none -> new Gathered(rule, severity, key, cleaning, example, new ArrayList<>(), new int[1]));
        all.count()[0] += times;
        if (all.places().size() < MOST_FINDINGS) {
            all.places().add(new Place(source.line(start), quote(start)));
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
        for (Gathered all : gathered.values()) {
            Object[] arguments = new Object[all.example().length + 1];
            arguments[0] = all.count()[0];
            System.arraycopy(all.example(), 0, arguments, 1, all.example().length);
            all.places().sort(Comparator.comparingInt(Place::line));
            Place first = all.places().getFirst();
            sorted.add(new ImportFinding(
                    all.rule(),
                    all.severity(),
                    first.line(),
                    first.quote(),
                    messages.get(all.key(), arguments),
                    all.places(),
                    all.cleaning()));
        }
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
        return touched.stream().map(source::line).distinct().toArray();
    }

    /** The source with all mendings applied. */
    public String mended() {
        StringBuilder text = new StringBuilder(source.text().length());
        IntStream.rangeClosed(0, source.text().length()).forEach(at -> {
            text.append(put.getOrDefault(at, ""));
            text.append(replaced.getOrDefault(at, ""));
            if (at < source.text().length() && !gone.get(at)) {
                text.append(source.text().charAt(at));
            }
        });
        return text.toString();
    }
}
