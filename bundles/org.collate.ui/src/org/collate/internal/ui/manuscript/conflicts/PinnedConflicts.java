package org.collate.internal.ui.manuscript.conflicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.collate.core.manuscript.Manuscript;
import org.collate.core.text.Spot;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.operations.merge.OpenConflict;
import org.collate.operations.merge.OpenConflict.Passage;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.BadPositionCategoryException;
import org.eclipse.jface.text.DefaultPositionUpdater;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;

/** Conflicts that are fastened to their words on a page: they go along with these as somebody writes. */
final class PinnedConflicts {

    private static final String CATEGORY = "org.collate.ui.conflicts";

    /** One of them. @param words empty where it is about more or less than words that stand there */
    record Pin(OpenConflict conflict, Optional<Position> words) {

        Optional<Position> there() {
            return words.filter(at -> !at.isDeleted() && at.length > 0);
        }
    }

    private final ManuscriptPage page;
    private final IDocument document;
    private List<Pin> pins = List.of();

    PinnedConflicts(ManuscriptPage page) {
        this.page = page;
        this.document = page.document();
        document.addPositionCategory(CATEGORY);
        document.addPositionUpdater(new DefaultPositionUpdater(CATEGORY));
    }

    /** Fastens these and no others. */
    void fasten(List<OpenConflict> conflicts) {
        pins.forEach(pin -> pin.words().ifPresent(this::remove));
        List<Pin> fastened = new ArrayList<>();
        for (OpenConflict each : conflicts) {
            Optional<Position> at = each.at().words().flatMap(this::position);
            at.ifPresent(this::add);
            fastened.add(new Pin(each, at));
        }
        pins = List.copyOf(fastened);
    }

    private Optional<Position> position(Passage passage) {
        Manuscript manuscript = page.manuscript();
        OptionalInt from = manuscript.offset(new Spot(passage.text(), passage.from()));
        OptionalInt to = manuscript.offset(new Spot(passage.text(), passage.to()));
        return from.isPresent() && to.isPresent() && to.getAsInt() <= document.getLength()
                ? Optional.of(new Position(from.getAsInt(), Math.max(0, to.getAsInt() - from.getAsInt())))
                : Optional.empty();
    }

    private void add(Position at) {
        try {
            document.addPosition(CATEGORY, at);
        } catch (BadLocationException | BadPositionCategoryException e) {
            throw new IllegalStateException("The text and its conflicts do not fit", e);
        }
    }

    private void remove(Position at) {
        try {
            document.removePosition(CATEGORY, at);
        } catch (BadPositionCategoryException e) {
            throw new IllegalStateException("The page keeps no conflicts", e);
        }
    }

    /** All of them, in the order of the text. */
    List<Pin> all() {
        return pins;
    }

    /** The line below which one stands: that of its words, else the last of its element. */
    int line(Pin pin) {
        Manuscript manuscript = page.manuscript();
        if (pin.there().isPresent()) {
            Position at = pin.there().get();
            return manuscript.lineAt(Math.min(at.offset + at.length, document.getLength()));
        }
        String element = pin.conflict().at().element();
        int line = manuscript.lineOf(element).orElse(0);
        while (line + 1 < manuscript.lineCount()
                && manuscript.line(line + 1).element().equals(element)
                && !manuscript.line(line + 1).isBlank()) {
            line++;
        }
        return line;
    }
}
