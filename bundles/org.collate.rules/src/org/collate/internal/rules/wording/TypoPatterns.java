package org.collate.internal.rules.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collate.internal.rules.PhraseTrie;

/**
 * Mistakes that need what stands around them, each as {@code anchor→expression→right}: where the anchor stands, the expression must
 * match around it, with the wrong words as its first group. Expressions run only at anchors, so many cost little.
 */
final class TypoPatterns {

    private static final int BEFORE = 12;
    private static final int BEHIND = 40;

    private final List<Entry> entries;
    private final PhraseTrie anchors;

    private record Entry(String anchor, Pattern pattern, String right) {}

    private TypoPatterns(List<Entry> entries) {
        this.entries = entries;
        this.anchors = PhraseTrie.of(entries.stream().map(Entry::anchor).toList());
    }

    static TypoPatterns of(List<String> lines) {
        List<Entry> entries = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split("→", -1);
            entries.add(new Entry(parts[0], Pattern.compile(parts[1]), parts[2]));
        }
        return new TypoPatterns(entries);
    }

    List<Corrections.Found> in(String text) {
        List<Corrections.Found> found = new ArrayList<>(0);
        for (PhraseTrie.Match match : anchors.in(text)) {
            for (Entry each : entries) {
                if (each.anchor().equals(entries.get(match.phrase()).anchor())) {
                    find(text, match.start(), match.end(), each, found);
                }
            }
        }
        return found;
    }

    private static void find(String text, int start, int end, Entry entry, List<Corrections.Found> found) {
        Matcher matcher = entry.pattern().matcher(text);
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        matcher.region(Math.max(0, start - BEFORE), Math.min(text.length(), end + BEHIND));
        while (matcher.find() && matcher.start(1) < end) {
            if (matcher.end(1) > start) {
                found.add(new Corrections.Found(matcher.start(1), matcher.end(1), entry.right()));
                return;
            }
        }
    }
}
