package org.collate.internal.ui.manuscript.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.collate.core.difference.Clauses;
import org.collate.core.manuscript.Manuscript;
import org.collate.core.text.Spot;
import org.collate.core.text.TextRef;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.ui.OnScreen;
import org.collate.ui.OpenedReport.CheckedFinding;
import org.collate.validation.Finding;
import org.collate.validation.Severity;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/**
 * The findings underlined in the text. Only what differs is sent to the page, a handful at a time, since underlining
 * lays lines out again.
 */
public final class FindingMarks {

    private static final int HANDFUL = 60;

    private final ManuscriptPage page;
    private final AnnotationModel model;
    private final AnnotationPainter painter;
    private long wave;

    public FindingMarks(ManuscriptPage page) {
        this.page = page;
        this.model = page.annotations();
        IAnnotationAccess access = new IAnnotationAccess() {
            @Override
            public Object getType(Annotation annotation) {
                return annotation.getType();
            }

            @Override
            public boolean isMultiLine(Annotation annotation) {
                return true;
            }

            @Override
            public boolean isTemporary(Annotation annotation) {
                return true;
            }
        };
        painter = new AnnotationPainter(page.viewer(), access);
        painter.addTextStyleStrategy("squiggle", new AnnotationPainter.UnderlineStrategy(SWT.UNDERLINE_SQUIGGLE));
        for (Severity severity : Severity.values()) {
            painter.addAnnotationType(FindingAnnotation.type(severity), "squiggle");
            painter.setAnnotationTypeColor(FindingAnnotation.type(severity), colour(severity));
        }
        page.viewer().addPainter(painter);
        page.viewer().addTextPresentationListener(painter);
    }

    private static Color colour(Severity severity) {
        return switch (severity) {
            case ERROR -> new Color(214, 32, 32);
            case WARNING -> new Color(226, 142, 16);
            case INFO -> new Color(58, 122, 204);
        };
    }

    /** Shows these findings and no others. */
    public void show(List<CheckedFinding> findings) {
        Map<Finding, Position> wanted = new LinkedHashMap<>();
        findings.forEach(each -> position(each.finding()).ifPresent(at -> wanted.put(each.finding(), at)));
        List<Annotation> gone = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
            Annotation each = all.next();
            if (each instanceof FindingAnnotation mark) {
                // Comparing findings is what takes time, so each is looked up once.
                Position there = model.getPosition(mark);
                Position at = wanted.remove(mark.finding());
                if (at == null || !at.equals(there)) {
                    gone.add(mark);
                    if (at != null) {
                        wanted.put(mark.finding(), at);
                    }
                }
            }
        }
        wave++;
        send(wave, gone, new ArrayList<>(wanted.entrySet()));
    }

    private void send(long ofWave, List<Annotation> gone, List<Map.Entry<Finding, Position>> fresh) {
        if (ofWave != wave || page.text().isDisposed() || gone.isEmpty() && fresh.isEmpty()) {
            return;
        }
        Map<Annotation, Position> added = new HashMap<>();
        List<Map.Entry<Finding, Position>> now = fresh.subList(0, Math.min(HANDFUL, fresh.size()));
        now.forEach(each -> added.put(new FindingAnnotation(each.getKey()), each.getValue()));
        List<Annotation> removed = gone.subList(0, Math.min(HANDFUL, gone.size()));
        model.replaceAnnotations(removed.toArray(Annotation[]::new), added);
        List<Annotation> goneLater = List.copyOf(gone.subList(removed.size(), gone.size()));
        List<Map.Entry<Finding, Position>> later = List.copyOf(fresh.subList(now.size(), fresh.size()));
        OnScreen.of(page.text()).later(() -> send(ofWave, goneLater, later));
    }

    /** Where a finding is shown in the text: at its words, or at the first clause of its element. */
    public Optional<Position> position(Finding finding) {
        return range(finding).map(range -> finding.isWhole() ? lead(range) : range);
    }

    private Position lead(Position range) {
        String words = page.text().getTextRange(range.offset, range.length);
        return new Position(range.offset, Clauses.first(words).length());
    }

    /** The text that a finding is about: its words, or the first line of its element. */
    private Optional<Position> range(Finding finding) {
        return finding.text().map(text -> words(finding, text)).orElseGet(() -> firstLine(finding.element()));
    }

    private Optional<Position> words(Finding finding, TextRef text) {
        Manuscript manuscript = page.manuscript();
        OptionalInt start = manuscript.offset(new Spot(text, finding.start()));
        OptionalInt end = manuscript.offset(new Spot(text, finding.end()));
        return start.isPresent() && end.isPresent() ? position(start.getAsInt(), end.getAsInt()) : Optional.empty();
    }

    private Optional<Position> firstLine(String element) {
        Manuscript manuscript = page.manuscript();
        OptionalInt line = manuscript.lineOf(element);
        if (line.isEmpty()) {
            return Optional.empty();
        }
        int start = manuscript.offsetAt(line.getAsInt());
        return position(start, start + manuscript.words(line.getAsInt()).length());
    }

    private Optional<Position> position(int start, int end) {
        boolean fits = start < end && end <= page.document().getLength();
        return fits ? Optional.of(new Position(start, end - start)) : Optional.empty();
    }

    /** The findings that touch a range, those with fixes first. */
    List<Finding> at(int offset, int length) {
        List<Finding> found = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext(); ) {
            if (all.next() instanceof FindingAnnotation mark) {
                Optional<Position> shown = Optional.ofNullable(model.getPosition(mark));
                Optional<Position> about = mark.finding().isWhole() ? range(mark.finding()) : shown;
                if (about.filter(there -> there.offset <= offset + length && offset <= there.offset + there.length)
                        .isPresent()) {
                    found.add(mark.finding());
                }
            }
        }
        found.sort(Comparator.comparing(finding -> finding.fixes().isEmpty()));
        return found;
    }

    public void dispose() {
        wave++;
        page.viewer().removeTextPresentationListener(painter);
        page.viewer().removePainter(painter);
    }
}
