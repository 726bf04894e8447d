package org.collate.core.manuscript;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.collate.core.edit.EditException;
import org.collate.core.edit.Move;
import org.collate.core.edit.ReplaceText;
import org.collate.core.edit.SetAttribute;
import org.collate.core.manuscript.Changes.Refusal;
import org.collate.core.text.Spot;
import org.collate.core.text.TextRef;
import org.collate.core.text.Words;
import org.collate.model.Ids;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Item;
import org.collate.model.report.Numbering;
import org.collate.model.report.Parent;
import org.collate.model.report.ReportPackage;

/**
 * Lines from elsewhere become elements. A number that was typed before one says that it is an item and how deep it lies, and
 * is computed from there on. Among numbered lines, one without number goes on in the element before it.
 */
final class Pasting {

    private static final int DEEPEST = 3;

    /** As many lines a byline or a signature has at most: unit, name, date. */
    private static final int HEAD = 3;

    /** A list that is open: how its items were numbered where they come from, and the last of them. */
    private static final class Open {

        private final Set<Numbering> styles = EnumSet.noneOf(Numbering.class);
        private String last = "";
    }

    /** A line that begins an element, and those that go on in it. */
    private record Begun(Pasted line, List<String> more) {

        String rest() {
            return more.stream().map(each -> "\n" + each).collect(Collectors.joining());
        }
    }

    private final Changes changes;
    private final Rows rows;
    private final Ids ids;
    private final Frame frame;
    private final List<Open> open = new ArrayList<>();

    Pasting(Changes changes, Rows rows, Ids ids, Frame frame) {
        this.changes = changes;
        this.rows = rows;
        this.ids = ids;
        this.frame = frame;
    }

    /** Puts lines in the place of characters. */
    Spot paste(int offset, int length, List<Pasted> lines) throws EditException, Refusal {
        int row = rows.at(offset);
        Line at = rows.get(row).line();
        int column = offset - rows.start(rows.firstOf(row));
        List<Begun> begun = begun(lines);
        if (leavesFoot(at, lines)) {
            return aboveSignature(offset, length, lines);
        }
        if (at.isBlank()) {
            frame.begin(changes, at);
            return new Pasting(changes, rows.renewed(changes.report()), ids, frame).paste(offset, length, lines);
        }
        if (lines.size() > 1 && leavesHead(at, lines)) {
            return belowTitle(offset, length, lines);
        }
        boolean isElement = !at.kind().keepsBreaks();
        boolean isEmpty = isElement
                && !at.kind().isHeading()
                && Words.of(changes.content(at.element())).isEmpty();
        boolean takesNumber = column == 0 && (at.kind().isItem() || isEmpty);
        Pasted first = begun.getFirst().line();
        String head = takesNumber ? first.words() : first.whole();
        String words = begun.stream()
                .skip(1)
                .map(each ->
                        "\n" + (isElement ? each.line().words() : each.line().whole()))
                .collect(Collectors.joining("", head, ""));
        Spot caret = new Writing(changes, rows, ids, frame).replace(offset, length, words);
        if (!isElement) {
            return caret;
        }
        return structured(at, column, head, takesNumber, begun);
    }

    /** Whether lines are more than those of a title or of a byline. */
    private static boolean leavesHead(Line at, List<Pasted> lines) {
        return at.kind() == Kind.TITLE || at.kind() == Kind.BYLINE && areContents(lines);
    }

    /** Whether lines are more than those of a signature or of a date. */
    private static boolean leavesFoot(Line at, List<Pasted> lines) {
        return (at.kind() == Kind.SIGNATURE || at.kind() == Kind.DATE) && areContents(lines);
    }

    private static boolean areContents(List<Pasted> lines) {
        return lines.size() > HEAD
                || lines.stream().anyMatch(line -> line.style().isPresent());
    }

    /** The lines stand behind all contents: what stands below those is never in their middle. */
    private Spot aboveSignature(int offset, int length, List<Pasted> lines) throws EditException, Refusal {
        if (length > 0) {
            new Writing(changes, rows, ids, frame).replace(offset, length, "");
        }
        Spot end = new Writing(changes, rows.renewed(changes.report()), ids, frame).closing();
        Rows now = rows.renewed(changes.report());
        return new Pasting(changes, now, ids, frame).paste(now.place(end).orElseThrow(), 0, lines);
    }

    /** The first line stays where it is pasted, the others begin the introduction: they never stand in the middle. */
    private Spot belowTitle(int offset, int length, List<Pasted> lines) throws EditException, Refusal {
        Writing writing = new Writing(changes, rows, ids, frame);
        writing.replace(offset, length, lines.getFirst().whole());
        Spot below = new Writing(changes, rows.renewed(changes.report()), ids, frame).introduction();
        Rows now = rows.renewed(changes.report());
        int start = now.place(below).orElseThrow();
        return new Pasting(changes, now, ids, frame).paste(start, 0, lines.subList(1, lines.size()));
    }

    private static List<Begun> begun(List<Pasted> lines) {
        boolean someNumbered = lines.stream().anyMatch(line -> line.style().isPresent());
        List<Begun> begun = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Pasted line = lines.get(i);
            boolean isEnd = i == lines.size() - 1 && line.whole().isEmpty();
            if (someNumbered && line.style().isEmpty() && !begun.isEmpty() && !isEnd) {
                begun.getLast().more().add(line.words());
            } else {
                begun.add(new Begun(line, new ArrayList<>()));
            }
        }
        return begun;
    }

    private Spot structured(Line at, int column, String head, boolean takesNumber, List<Begun> begun)
            throws EditException, Refusal {
        List<Content> made = made(at, begun.size() - 1);
        Content target = changes.content(at.element());
        Optional<Numbering> first = begun.getFirst().line().style();
        int end = column + head.length();
        if (takesNumber && first.isPresent() && !(target instanceof Item)) {
            target = item(target, first.get());
        }
        if (target instanceof Item item) {
            begin(
                    item.getNumbering(),
                    atTop(item.getNumbering(), first.filter(style -> takesNumber), begun),
                    item.getId());
        }
        String last = target.getId();
        end += goOn(last, end, begun.getFirst());
        for (int i = 0; i < made.size(); i++) {
            Begun each = begun.get(i + 1);
            Optional<Numbering> style = each.line().style();
            Content element = made.get(i);
            if (style.isPresent()) {
                element = element instanceof Item ? element : item(element, style.get());
                nest((Item) element, style.get());
            }
            last = element.getId();
            end = each.line().words().length();
            end += goOn(last, end, each);
        }
        return new Spot(TextRef.of(changes.content(last)), end);
    }

    /** How items of the list that is pasted into are numbered where the lines come from. */
    private static Optional<Numbering> atTop(Numbering own, Optional<Numbering> taken, List<Begun> begun) {
        List<Numbering> styles = begun.stream()
                .map(each -> each.line().style())
                .flatMap(Optional::stream)
                .toList();
        return taken.isPresent() || styles.contains(own)
                ? taken
                : styles.stream().findFirst();
    }

    /** The elements that the further lines became. */
    private List<Content> made(Line at, int count) {
        Content target = changes.content(at.element());
        if (target instanceof Headed headed) {
            return List.copyOf(headed.getContents().subList(0, count));
        }
        int index = Changes.index(target) + 1;
        return List.copyOf(target.getParent().getContents().subList(index, index + count));
    }

    private int goOn(String element, int end, Begun begun) throws EditException {
        String rest = begun.rest();
        if (!rest.isEmpty()) {
            changes.make(new ReplaceText(TextRef.of(changes.content(element)), end, 0, rest));
        }
        return rest.length();
    }

    private Item item(Content element, Numbering style) throws EditException, Refusal {
        new Levels(changes).turnInto(element, Expected.item(element.getParent()), 0);
        Item item = (Item) changes.content(element.getId());
        number(item, style);
        return item;
    }

    private void number(Item item, Numbering style) throws EditException {
        if (item.getNumbering() != style) {
            changes.make(SetAttribute.of(item.getId(), ReportPackage.Literals.NUMBERED__NUMBERING, style));
        }
    }

    private void begin(Numbering own, Optional<Numbering> pasted, String item) {
        Open list = new Open();
        list.styles.add(own);
        pasted.ifPresent(list.styles::add);
        list.last = item;
        open.add(list);
    }

    /** Puts an item as deep as its number says: a style that an open list has goes on there, another one lies below. */
    private void nest(Item item, Numbering style) throws EditException {
        int depth = 0;
        while (depth < open.size() && !open.get(depth).styles.contains(style)) {
            depth++;
        }
        if (open.isEmpty()) {
            begin(item.getNumbering(), Optional.of(style), item.getId());
            return;
        }
        depth = Math.min(depth, DEEPEST);
        while (open.size() > depth + 1) {
            open.removeLast();
        }
        if (depth == open.size()) {
            begin(style, Optional.empty(), item.getId());
        }
        open.get(depth).last = item.getId();
        if (depth > 0) {
            Parent above = (Parent) changes.content(open.get(depth - 1).last);
            changes.make(new Move(
                    item.getId(), open.get(depth - 1).last, above.getContents().size()));
            number(item, style);
        }
    }
}
