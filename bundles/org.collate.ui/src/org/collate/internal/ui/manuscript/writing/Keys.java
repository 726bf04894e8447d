package org.collate.internal.ui.manuscript.writing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Line;
import org.collate.core.manuscript.Manuscript;
import org.collate.core.manuscript.Pasted;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.internal.ui.manuscript.page.PageText;
import org.collate.transfer.structure.TypedNumber;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;

/**
 * What keys, input methods and the clipboard want of the text, as commands of the manuscript. The widget itself never
 * changes it.
 */
public final class Keys {

    /** After such a pause typing begins a new step of history. */
    private static final long PAUSE = Duration.ofMillis(1_500).toNanos();

    private final StyledText text;
    private final Manuscript manuscript;
    private final Door door;
    private final BooleanSupplier writable;
    private final Runnable refused;
    private final Composition composition;
    private volatile long lastTyped;

    /**
     * Listens to a page.
     *
     * @param writable whether keys change the text at the moment
     * @param refused is told of keys that cannot
     */
    public Keys(ManuscriptPage page, Door door, BooleanSupplier writable, Runnable refused) {
        this.writable = writable;
        this.refused = refused;
        this.text = page.text();
        this.manuscript = page.manuscript();
        this.door = door;
        this.composition = new Composition(page, this::composes);
        text.addVerifyListener(this::verify);
        page.viewer().appendVerifyKeyListener(this::key);
        text.addTraverseListener(event -> {
            // Shift and Tab would go to the view before; here it is a key of writing. Ctrl and Tab still go there.
            boolean shiftTab = event.detail == SWT.TRAVERSE_TAB_PREVIOUS && (event.stateMask & SWT.CTRL) == 0;
            event.doit &= !shiftTab || !writable.getAsBoolean();
        });
        text.addCaretListener(event -> {
            if (!door.isOpen()) {
                manuscript.newStep();
            }
        });
    }

    /** When a key was pressed last, as the system's clock of nanoseconds has it. */
    public long lastTyped() {
        return lastTyped;
    }

    /** What an input method is composing at the caret; empty for nothing. */
    public String composed() {
        return composition.words();
    }

    /** Whether what is being composed can be typed where the caret stands; says why not. */
    private boolean composes(String words) {
        if (!writable.getAsBoolean()) {
            refused.run();
            return false;
        }
        lastTyped = System.nanoTime();
        int offset = text.getSelection().x;
        if (manuscript.line(manuscript.lineAt(offset)).isProtected()) {
            door.run(manuscript -> manuscript.replace(offset, 0, words));
            return false;
        }
        return true;
    }

    private void verify(VerifyEvent event) {
        event.doit = false;
        if (!writable.getAsBoolean()) {
            refused.run();
            return;
        }
        tick();
        int start = event.start;
        int length = event.end - event.start;
        String words = event.text;
        if (text instanceof PageText page && page.isPasting() && !words.isEmpty()) {
            door.run(manuscript -> manuscript.paste(start, length, pasted(words)));
        } else if (text instanceof PageText page && !page.cutting().isEmpty()) {
            door.run(manuscript -> manuscript.cut(start, length, page.cutting()));
        } else if (length > 0 || !words.isEmpty()) {
            type(start, length, words);
        }
    }

    /** A number that is complete with these words becomes that of its element, in a step of its own. */
    private void type(int start, int length, String words) {
        int line = manuscript.lineAt(start);
        String before = manuscript.words(line);
        if (door.run(manuscript -> manuscript.replace(start, length, words)) && words.indexOf('\n') < 0) {
            String now = manuscript.words(line);
            TypedNumber.begun(before, now)
                    .ifPresent(number -> door.run(manuscript -> manuscript.number(
                            line, now.length() - number.words().length(), number.style())));
        }
    }

    /** Lines from elsewhere have their numbers typed before their words. */
    private static List<Pasted> pasted(String words) {
        return words.lines()
                .map(line -> TypedNumber.of(line)
                        .map(number -> new Pasted(
                                number.words(),
                                line.substring(0, line.length() - number.words().length()),
                                Optional.of(number.style())))
                        .orElse(Pasted.plain(line)))
                .collect(Collectors.collectingAndThen(Collectors.toCollection(ArrayList::new), lines -> {
                    // A last line break begins a line too.
                    if (words.endsWith("\n") || words.endsWith("\r")) {
                        lines.add(Pasted.plain(""));
                    }
                    return lines;
                }));
    }

    private void key(VerifyEvent event) {
        if (!event.doit || !writable.getAsBoolean()) {
            return;
        }
        Point selection = text.getSelection();
        boolean some = selection.x != selection.y;
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        boolean shift = (event.stateMask & SWT.MODIFIER_MASK) == SWT.SHIFT;
        boolean alt = (event.stateMask & SWT.MODIFIER_MASK) == SWT.ALT;
        boolean taken = switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> (plain || shift) && enter(selection, shift);
            case SWT.TAB -> (plain || shift) && level(selection, shift);
            case SWT.ARROW_UP -> alt && move(selection, Manuscript::up);
            case SWT.ARROW_DOWN -> alt && move(selection, Manuscript::down);
            case SWT.BS -> (plain || shift) && !some && isElementStart(selection.x) && backspace(selection.x);
            case SWT.DEL -> plain && !some && isElementEnd(selection.x) && delete(selection.x);
            default -> false;
        };
        event.doit = !taken;
    }

    private boolean enter(Point selection, boolean breaksLine) {
        tick();
        int length = selection.y - selection.x;
        if (length > 0 && !door.run(manuscript -> manuscript.replace(selection.x, length, ""))) {
            return true;
        }
        door.run(manuscript -> breaksLine ? manuscript.lineBreak(selection.x) : manuscript.enter(selection.x));
        return true;
    }

    private boolean level(Point selection, boolean up) {
        door.run(manuscript ->
                up ? manuscript.shallower(selection.x, selection.y) : manuscript.deeper(selection.x, selection.y));
        return true;
    }

    private interface Move {

        Answer of(Manuscript manuscript, int from, int to);
    }

    private boolean move(Point selection, Move move) {
        tick();
        door.run(manuscript -> move.of(manuscript, selection.x, selection.y));
        return true;
    }

    private boolean backspace(int offset) {
        tick();
        door.run(manuscript -> manuscript.backspaceAtStart(offset));
        return true;
    }

    private boolean delete(int offset) {
        tick();
        door.run(manuscript -> manuscript.deleteAtEnd(offset));
        return true;
    }

    private boolean isElementStart(int offset) {
        int line = manuscript.lineAt(offset);
        return manuscript.offsetAt(line) == offset && manuscript.line(line).isFirst();
    }

    private boolean isElementEnd(int offset) {
        int next = manuscript.lineAt(offset) + 1;
        if (next >= manuscript.lineCount()) {
            return offset == text.getCharCount();
        }
        Line line = manuscript.line(next);
        return manuscript.offsetAt(next) == offset + 1 && line.isFirst();
    }

    private void tick() {
        long now = System.nanoTime();
        if (now - lastTyped > PAUSE) {
            manuscript.newStep();
        }
        lastTyped = now;
    }
}
