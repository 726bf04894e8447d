package org.collate.operations.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.core.authors.Authorship;
import org.collate.core.authors.Run;
import org.collate.core.difference.Change;
import org.collate.core.difference.CharacterDiff;
import org.collate.core.difference.Hunk;
import org.collate.core.difference.SideBySide;
import org.collate.core.difference.SideBySide.Cell;
import org.collate.git.Origin;
import org.collate.operations.history.Comparison.Line;
import org.collate.operations.history.Comparison.Stroke;

/** Says which words of two versions differ, and who wrote or removed them. */
final class Credits {

    /** The name of a text that is in no version. */
    static final String UNWRITTEN = "";

    /** Two clauses that share less than this are told as a whole: single characters in common say nothing. */
    private static final double ALIKE = 0.5;

    /** Common characters between two differences that are too few to be read. */
    private static final int TOO_FEW = 2;

    private final Authorship then;
    private final Authorship now;
    private final Map<String, Origin> origins;
    private final Set<String> known;

    Credits(Authorship then, Authorship now, Map<String, Origin> origins) {
        this.then = then;
        this.now = now;
        this.origins = origins;
        this.known = then.versions();
    }

    Line of(SideBySide.Row row) {
        List<Stroke> gone = new ArrayList<>();
        List<Stroke> come = new ArrayList<>();
        for (Change.Span span : row.spans()) {
            for (Hunk hunk : hunks(span)) {
                if (hunk.length() > 0 && row.before().isPresent()) {
                    gone.addAll(removed(row.before().get(), span.start() + hunk.start(), span.start() + hunk.end()));
                }
                if (hunk.otherLength() > 0 && row.after().isPresent()) {
                    come.addAll(written(
                            row.after().get(), span.newStart() + hunk.otherStart(), span.newStart() + hunk.otherEnd()));
                }
            }
        }
        if (gone.isEmpty() && come.isEmpty()) {
            // Each character is an old one, yet they stand otherwise: then all that stands otherwise is told.
            for (Change.Span span : row.spans()) {
                row.before()
                        .ifPresent(cell -> add(gone, span.start(), span.before().length()));
                row.after()
                        .ifPresent(
                                cell -> add(come, span.newStart(), span.after().length()));
            }
        }
        return new Line(row, gone, come, by(row));
    }

    private Optional<Origin> by(SideBySide.Row row) {
        String element = row.cell().element();
        Optional<String> version = switch (row.kind()) {
            case SAME -> Optional.empty();
            case ADDED -> now.born(element);
            case REMOVED -> now.removed(element);
            case MOVED_AWAY, MOVED_HERE -> now.placed(element);
            case CHANGED -> row.others().stream().findFirst().flatMap(this::set);
        };
        return version.map(origins::get);
    }

    private Optional<String> set(Change change) {
        return switch (change) {
            case Change.AttributeChanged attribute -> now.set(attribute.element(), attribute.feature());
            case Change.Relinked links -> {
                String target = links.added().isEmpty()
                        ? links.removed().getFirst()
                        : links.added().getFirst();
                yield now.linked(links.element(), links.feature(), target);
            }
            default -> Optional.empty();
        };
    }

    /** The differing characters of two clauses, as few runs as can be read. */
    private static List<Hunk> hunks(Change.Span span) {
        Hunk whole = new Hunk(0, span.before().length(), 0, span.after().length());
        if (span.before().isEmpty() || span.after().isEmpty()) {
            return List.of(whole);
        }
        List<Hunk> hunks = new ArrayList<>();
        int common = span.before().length();
        for (Hunk hunk : CharacterDiff.of(span.before(), span.after())) {
            common -= hunk.length();
            Hunk last = hunks.isEmpty() ? null : hunks.getLast();
            if (last != null && hunk.start() - last.end() <= TOO_FEW) {
                hunks.set(hunks.size() - 1, new Hunk(last.start(), hunk.end(), last.otherStart(), hunk.otherEnd()));
            } else {
                hunks.add(hunk);
            }
        }
        double alike = 2.0 * common / (span.before().length() + span.after().length());
        return alike < ALIKE ? List.of(whole) : hunks;
    }

    /**
     * Words that came. Characters among them that were there before, and are marked only so that the rest can be read,
     * go with those next to them.
     */
    private List<Stroke> written(Cell cell, int start, int end) {
        List<Stroke> strokes = new ArrayList<>();
        int at = 0;
        int from = start;
        for (Run run : now.runs(cell.element(), cell.feature())) {
            int to = Math.min(end, at + run.length());
            if (from < to && !known.contains(run.version())) {
                add(strokes, from, to, Optional.ofNullable(origins.get(run.version())));
                from = to;
            } else if (from < to && !strokes.isEmpty()) {
                add(strokes, from, to, strokes.getLast().by());
                from = to;
            }
            at += run.length();
        }
        if (from < end && !strokes.isEmpty()) {
            add(strokes, from, end, strokes.getLast().by());
        }
        return strokes;
    }

    /** Words that are gone; those that are still there are marked with those next to them, likewise. */
    private List<Stroke> removed(Cell cell, int start, int end) {
        List<Stroke> strokes = new ArrayList<>();
        int at = 0;
        int from = start;
        for (Run run : then.runs(cell.element(), cell.feature())) {
            for (int i = Math.max(start, at); i < Math.min(end, at + run.length()); i++) {
                Optional<Authorship.Removal> removal =
                        now.removed(cell.element(), cell.feature(), run.character(i - at));
                if (removal.isPresent()) {
                    add(strokes, from, i + 1, removal.map(each -> origins.get(each.version())));
                    from = i + 1;
                } else if (!strokes.isEmpty()) {
                    add(strokes, from, i + 1, strokes.getLast().by());
                    from = i + 1;
                }
            }
            at += run.length();
        }
        if (from < end && !strokes.isEmpty()) {
            add(strokes, from, end, strokes.getLast().by());
        }
        return strokes;
    }

    private static void add(List<Stroke> strokes, int start, int length) {
        if (length > 0) {
            strokes.add(new Stroke(start, start + length, Optional.empty()));
        }
    }

    private static void add(List<Stroke> strokes, int start, int end, Optional<Origin> by) {
        Stroke last = strokes.isEmpty() ? null : strokes.getLast();
        if (last != null && last.end() == start && last.by().equals(by)) {
            strokes.set(strokes.size() - 1, new Stroke(last.start(), end, by));
        } else {
            strokes.add(new Stroke(start, end, by));
        }
    }
}
