package org.collate.internal.ui.manuscript.comments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.collate.core.manuscript.Manuscript;
import org.collate.core.text.Spot;
import org.collate.core.text.TextRef;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.operations.review.PlacedComment;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.BadPositionCategoryException;
import org.eclipse.jface.text.DefaultPositionUpdater;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;

/** Comments that are fastened to words of a page: they go along with these as somebody writes. */
final class Pinned {

    private static final String CATEGORY = "org.collate.ui.comments";

    /** One of them. @param at empty where its words are gone */
    record Pin(PlacedComment comment, Optional<Position> at) {

        boolean isLost() {
            return at.isEmpty();
        }

        int offset() {
            return at.map(Position::getOffset).orElse(Integer.MAX_VALUE);
        }

        boolean holds(int caret) {
            return at.filter(there -> !there.isDeleted())
                    .filter(there -> there.offset <= caret && caret <= there.offset + there.length && there.length > 0)
                    .isPresent();
        }
    }

    private final ManuscriptPage page;
    private final IDocument document;
    private List<Pin> pins = List.of();

    Pinned(ManuscriptPage page) {
        this.page = page;
        this.document = page.document();
        document.addPositionCategory(CATEGORY);
        document.addPositionUpdater(new DefaultPositionUpdater(CATEGORY));
    }

    /** Fastens these and no others, where their words are in the text of the page. */
    void fasten(List<PlacedComment> comments) {
        pins.forEach(pin -> pin.at().ifPresent(this::remove));
        List<Pin> fastened = new ArrayList<>();
        for (PlacedComment comment : comments) {
            Optional<Position> at = position(comment);
            at.ifPresent(this::add);
            fastened.add(new Pin(comment, at));
        }
        fastened.sort(Comparator.comparingInt(Pin::offset));
        pins = List.copyOf(fastened);
    }

    private Optional<Position> position(PlacedComment comment) {
        boolean isGone =
                comment.state() == PlacedComment.State.GONE || comment.state() == PlacedComment.State.ELEMENT_GONE;
        Manuscript manuscript = page.manuscript();
        OptionalInt line = manuscript.lineOf(comment.element());
        if (isGone || line.isEmpty()) {
            return Optional.empty();
        }
        TextRef words = manuscript.line(line.getAsInt()).text();
        OptionalInt start = manuscript.offset(new Spot(words, comment.start()));
        OptionalInt end = manuscript.offset(new Spot(words, comment.end()));
        return start.isPresent() && end.isPresent() && end.getAsInt() <= document.getLength()
                ? Optional.of(new Position(start.getAsInt(), Math.max(0, end.getAsInt() - start.getAsInt())))
                : Optional.empty();
    }

    private void add(Position at) {
        try {
            document.addPosition(CATEGORY, at);
        } catch (BadLocationException | BadPositionCategoryException e) {
            throw new IllegalStateException("The text and its comments do not fit", e);
        }
    }

    private void remove(Position at) {
        try {
            document.removePosition(CATEGORY, at);
        } catch (BadPositionCategoryException e) {
            throw new IllegalStateException("The page keeps no comments", e);
        }
    }

    /** All of them, in the order of the text, the lost ones last. */
    List<Pin> all() {
        return pins;
    }
}
