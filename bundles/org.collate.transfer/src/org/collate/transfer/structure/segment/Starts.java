package org.collate.transfer.structure.segment;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.model.report.Numbering;
import org.collate.transfer.structure.line.Marker;
import org.collate.transfer.structure.line.Punctuation;
import org.collate.transfer.structure.line.RoleWords;
import org.collate.transfer.structure.line.SourceLine;

/**
 * What lines begin with, as far as a line alone does not tell: decimals, misread numbers, numbers of speech, bullets, labels.
 * All of them need other lines as evidence.
 */
public final class Starts {

    private static final int AHEAD = 8;
    private static final int BRIEF = 40;

    private final List<SourceLine> lines;
    private final Map<SourceLine, Marker> markers = new IdentityHashMap<>();
    private final Labels labels;
    private final Map<Character, Integer> bullets = new HashMap<>();
    private int boldLists;

    /** Looks at all lines of a text. */
    public Starts(List<SourceLine> lines) {
        this.lines = lines;
        this.labels = new Labels(lines);
        markers.putAll(Sequences.in(lines));
        markers.putAll(LookAlikes.in(lines));
        markers.putAll(Decimals.in(lines));
        speech();
        bullets();
        labels();
    }

    /** The number that a line begins with, if other lines prove one. */
    Optional<Marker> marker(SourceLine line) {
        return Optional.ofNullable(markers.get(line));
    }

    /** The number that a line begins with by itself. */
    Optional<Marker> plain(SourceLine line) {
        return Optional.ofNullable(Marker.at(line.text(), 0, true));
    }

    /** Labels inside a line, after its start. */
    List<Marker> inside(SourceLine line) {
        return labels.inside(line);
    }

    /** What the label of a number says. */
    Sign labelled(SourceLine line, int start) {
        return new Sign(Sign.Kind.LABELLED, labels.role(line, start));
    }

    /** What a line is that begins with a label and has its items inside it or below. */
    Optional<Sign> group(SourceLine line) {
        return labels.head(line)
                .filter(label -> !markers.containsKey(line))
                .map(label -> new Sign(Sign.Kind.GROUP, label.role()));
    }

    /** Whether a line is nothing but the label of the one below it, which has that label as its number. */
    public boolean labelsNext(SourceLine line) {
        return labels.marksNext(line);
    }

    private void labels() {
        labels.marked().forEach(line -> markers.put(line, Labels.marker(0, 0)));
        for (SourceLine line : lines) {
            labels.head(line).filter(label -> !label.alone()).ifPresent(label -> {
                Marker inner = Marker.at(line.text(), label.end(), true);
                if (inner == null || inner.value() != 1) {
                    markers.put(line, Labels.marker(0, label.end()));
                }
            });
        }
    }

    /** 首先 at the start of a line begins a list where 其次 follows, in it or at the start of one of the next. */
    private void speech() {
        Map<Numbering, Integer> last = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            Marker marker = Marker.said(line.text(), 0, true);
            if (marker == null || line.cell().isPresent()) {
                continue;
            }
            if (!marker.isSpoken()) {
                last.clear();
            } else if (marker.value() == 1
                    ? goesOn(i, marker)
                    : marker.follows(last.getOrDefault(marker.style(), 0)) && last.containsKey(marker.style())) {
                markers.put(line, marker);
                last.put(marker.style(), count(line, marker, last.getOrDefault(marker.style(), 0)));
            }
        }
    }

    /** How far a list has come at the end of a line. */
    private static int count(SourceLine line, Marker first, int before) {
        int count = first.value() == 1 ? 1 : before + 1;
        for (int at = 1; at < line.text().length(); at++) {
            Marker marker = afterStop(line.text(), at) ? Marker.said(line.text(), at, false) : null;
            if (marker != null && marker.style() == first.style() && marker.follows(count)) {
                count++;
            }
        }
        return count;
    }

    private boolean goesOn(int index, Marker first) {
        String text = lines.get(index).text();
        for (int at = first.end(); at < text.length(); at++) {
            if (afterStop(text, at) && isSecond(Marker.said(text, at, false), first)) {
                return true;
            }
        }
        for (int i = index + 1; i < lines.size() && i <= index + AHEAD; i++) {
            Marker next = Marker.said(lines.get(i).text(), 0, true);
            if (isSecond(next, first)) {
                return true;
            }
            if (next != null && !next.isSpoken()
                    || RoleWords.isHeading(lines.get(i).text())) {
                return false;
            }
        }
        return false;
    }

    private static boolean isSecond(Marker marker, Marker first) {
        return marker != null && marker.style() == first.style() && marker.follows(1);
    }

    private static boolean afterStop(String text, int at) {
        return "。！？；;".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** Lines that follow each other behind the same bullet are a list; it gets numbers, since the report prints no bullets. */
    private void bullets() {
        countLists();
        for (int i = 0; i < lines.size(); i++) {
            int end = listEnd(i);
            boolean list = end - i > 1 || end > i && isLikeOthers(lines.get(i));
            if (list && begins(i)) {
                Numbering style = below(i);
                for (int each = i; each < end; each++) {
                    markers.put(lines.get(each), new Marker(style, each - i + 1, 0, 0, '\0'));
                }
            }
            i = Math.max(i, end - 1);
        }
    }

    /** The end of a list without numbers: lines behind the same bullet, or paragraphs that begin with emphasised words. */
    private int listEnd(int start) {
        int end = start;
        while (end < lines.size()
                && isItem(lines.get(end))
                && lines.get(end).bullet() == lines.get(start).bullet()) {
            end++;
        }
        while (end < lines.size() && hasBoldLead(lines.get(end)) && hasBoldLead(lines.get(start))) {
            end++;
        }
        return end;
    }

    /** Whether one line below a heading is a list of its own, since others with its bullet, or with emphasised leads, are lists. */
    private boolean isLikeOthers(SourceLine line) {
        return line.bullet() == '\0' ? boldLists > 0 : bullets.getOrDefault(line.bullet(), 0) > 0;
    }

    /** How many lists there are that have more than one line. */
    private void countLists() {
        for (int i = 0; i < lines.size(); i++) {
            int end = listEnd(i);
            if (end - i > 1 && lines.get(i).bullet() != '\0') {
                bullets.merge(lines.get(i).bullet(), 1, Integer::sum);
            }
            boldLists += end - i > 1 && hasBoldLead(lines.get(i)) ? 1 : 0;
            i = Math.max(i, end - 1);
        }
    }

    private boolean hasBoldLead(SourceLine line) {
        int end = line.boldEnd(0);
        String text = line.text();
        boolean ends = end > 3
                && end < text.length() - 3
                && ("。：".indexOf(text.charAt(end - 1)) >= 0 || "。：".indexOf(text.charAt(end)) >= 0);
        return ends
                && line.cell().isEmpty()
                && line.level() == 0
                && Marker.at(text, 0, true) == null
                && !text.substring(0, end).endsWith("方面")
                && !text.substring(0, end).endsWith("方面：")
                && labels.head(line).isEmpty();
    }

    private static boolean isItem(SourceLine line) {
        String text = line.text();
        return line.bullet() != '\0'
                && line.cell().isEmpty()
                && line.level() == 0
                && Marker.at(text, 0, true) == null
                && !text.endsWith("方面")
                && !(text.length() <= BRIEF
                        && !Punctuation.holdsSentence(text)
                        && RoleWords.of(text).isPresent());
    }

    /** Below an item that has words of its own a list with bullets is part of these words. */
    private boolean begins(int index) {
        if (index == 0) {
            return true;
        }
        SourceLine before = lines.get(index - 1);
        boolean numbered = marker(before).or(() -> plain(before)).isPresent();
        return !numbered
                || !Punctuation.holdsSentence(before.text())
                || before.text().endsWith("方面。");
    }

    private Numbering below(int index) {
        for (int i = index - 1; i >= 0; i--) {
            SourceLine line = lines.get(i);
            Marker marker = marker(line).or(() -> plain(line)).orElse(null);
            if (marker != null) {
                return switch (marker.style()) {
                    case DIGIT, DECIMAL -> Numbering.DIGIT_BRACKETED;
                    case DIGIT_BRACKETED -> Numbering.CIRCLED;
                    default -> Numbering.DIGIT;
                };
            }
            if (RoleWords.isHeading(lines.get(i).text()) || lines.get(i).level() > 0) {
                return Numbering.DIGIT;
            }
        }
        return Numbering.DIGIT;
    }
}
