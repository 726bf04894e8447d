package org.collate.internal.ui.manuscript.links;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.collate.core.manuscript.Line;
import org.collate.internal.ui.Icon;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.model.Messages;
import org.collate.operations.links.LinkCard;
import org.collate.operations.links.LinkTable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;

/**
 * Quiet marks in the margin beside problems and aspects: how many causes and measures they have, and what they lack. The
 * mouse on one tells which; a click leads to the view in which they are linked.
 */
public final class LinkMarks {

    private static final Color QUIET = new Color(132, 136, 144);
    private static final Color LACKS = new Color(184, 76, 0);
    private static final int FADED = 150;
    private static final int GAP = 6;

    private final Messages messages = Messages.of(LinkMarks.class);
    private final ManuscriptPage page;
    private final StyledText text;
    private final Image cause;
    private final Image measure;
    private LinkTable table = LinkTable.EMPTY;
    private Map<String, LinkCard> cards = Map.of();
    private Map<String, LinkCard> marked = Map.of();
    private String told = "";

    /**
     * Marks nothing yet.
     *
     * @param open is told the id of the element whose mark was clicked
     */
    public LinkMarks(ManuscriptPage page, Consumer<String> open) {
        this.page = page;
        this.text = page.text();
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), text);
        cause = Icon.CAUSE.image(resources);
        measure = Icon.MEASURE.image(resources);
        text.addListener(SWT.Paint, this::paint);
        text.addListener(SWT.MouseMove, event -> point(at(event)));
        text.addListener(SWT.MouseExit, event -> point(Optional.empty()));
        text.addListener(SWT.MouseUp, event -> at(event).map(LinkCard::element).ifPresent(open));
    }

    /** Marks what is linked so. */
    public void show(LinkTable links) {
        if (links.equals(table)) {
            return;
        }
        table = links;
        cards = links.byElement();
        // Who has linked nothing yet is told so once, by the rules, and not beside every problem.
        boolean isAny = links.all().anyMatch(card -> !card.linked().isEmpty());
        marked = isAny
                ? links.problems().stream()
                        .filter(card -> card.kind() == LinkCard.Kind.PROBLEM
                                || !card.gaps().isEmpty()
                                || !card.linked().isEmpty())
                        .collect(Collectors.toMap(LinkCard::element, card -> card))
                : Map.of();
        text.redraw();
    }

    private void paint(Event event) {
        if (marked.isEmpty()) {
            return;
        }
        int lines = Math.min(text.getLineCount(), page.manuscript().lineCount());
        int last = Math.min(text.getLineIndex(event.y + event.height - 1), lines - 1);
        for (int i = text.getLineIndex(event.y); i <= last; i++) {
            Optional<LinkCard> card = card(i);
            if (card.isPresent()) {
                paint(event.gc, card.get(), text.getLocationAtOffset(text.getOffsetAtLine(i)), i);
            }
        }
    }

    private Optional<LinkCard> card(int index) {
        Line line = page.manuscript().line(index);
        return line.isFirst() && !line.isBlank() ? Optional.ofNullable(marked.get(line.element())) : Optional.empty();
    }

    private void paint(GC gc, LinkCard card, Point place, int line) {
        int alpha = gc.getAlpha();
        gc.setFont(JFaceResources.getDefaultFont());
        int x = text.getClientArea().width - text.getRightMargin() + GAP;
        int y = place.y + (text.getLineHeight(text.getOffsetAtLine(line)) - cause.getBounds().height) / 2;
        x = mark(gc, cause, count(card, LinkCard.Kind.CAUSE), card.gaps().contains(LinkCard.Gap.CAUSE), x, y);
        if (card.kind() == LinkCard.Kind.PROBLEM) {
            mark(gc, measure, count(card, LinkCard.Kind.MEASURE), card.gaps().contains(LinkCard.Gap.MEASURE), x, y);
        }
        gc.setAlpha(alpha);
    }

    /** Paints how many there are; nothing where none are wanted. @return where the next mark begins */
    private int mark(GC gc, Image picture, long count, boolean isGap, int x, int y) {
        if (count == 0 && !isGap) {
            return x;
        }
        gc.setAlpha(FADED);
        gc.drawImage(picture, x, y);
        gc.setAlpha(255);
        gc.setForeground(isGap ? LACKS : QUIET);
        String words = count == 0 ? "?" : String.valueOf(count);
        int right = x + picture.getBounds().width;
        gc.drawText(words, right, y, SWT.DRAW_TRANSPARENT);
        return right + gc.textExtent(words).x + GAP / 2;
    }

    private long count(LinkCard card, LinkCard.Kind kind) {
        return linked(card, kind).size();
    }

    private List<LinkCard> linked(LinkCard card, LinkCard.Kind kind) {
        return card.linked().stream()
                .map(cards::get)
                .filter(each -> each.kind() == kind)
                .toList();
    }

    /** The card whose mark is at the mouse. */
    private Optional<LinkCard> at(Event event) {
        if (marked.isEmpty() || event.x < text.getClientArea().width - text.getRightMargin()) {
            return Optional.empty();
        }
        int line = text.getLineIndex(event.y);
        if (line >= page.manuscript().lineCount()) {
            return Optional.empty();
        }
        int offset = text.getOffsetAtLine(line);
        int top = text.getLocationAtOffset(offset).y;
        return card(line).filter(card -> event.y >= top && event.y < top + text.getLineHeight(offset));
    }

    private void point(Optional<LinkCard> card) {
        String words = card.map(this::words).orElse("");
        if (!words.equals(told)) {
            told = words;
            text.setToolTipText(words.isEmpty() ? null : words.replace("&", "&&"));
            text.setCursor(card.isPresent() ? text.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        }
    }

    /** What is told at the mark of an element: its causes and measures, and what it lacks; empty where it has no mark. */
    public String words(String element) {
        return Optional.ofNullable(marked.get(element)).map(this::words).orElse("");
    }

    private String words(LinkCard card) {
        StringBuilder words = new StringBuilder();
        for (LinkCard.Kind kind : List.of(LinkCard.Kind.CAUSE, LinkCard.Kind.MEASURE)) {
            for (LinkCard each : linked(card, kind)) {
                String key = kind == LinkCard.Kind.CAUSE ? "cause" : "measure";
                words.append(messages.get(key, each.number() + each.words())).append('\n');
            }
        }
        if (card.gaps().contains(LinkCard.Gap.CAUSE)) {
            words.append(messages.get("noCause")).append('\n');
        }
        if (card.gaps().contains(LinkCard.Gap.MEASURE)) {
            words.append(messages.get("noMeasure")).append('\n');
        }
        if (!card.proposed().isEmpty()) {
            words.append(messages.get("proposed", card.proposed().size())).append('\n');
        }
        return words.toString().stripTrailing();
    }
}
