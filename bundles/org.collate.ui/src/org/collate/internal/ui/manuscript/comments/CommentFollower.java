package org.collate.internal.ui.manuscript.comments;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.model.Messages;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.review.Comments;
import org.collate.operations.review.Notes;
import org.collate.operations.review.PlacedComment;
import org.collate.ui.Background;
import org.collate.ui.OnScreen;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;

/**
 * Reads the comments on a draft beside the window: whenever others say something, from this program or another, and in pauses of
 * writing, since what is written moves words and takes them away.
 */
final class CommentFollower {

    private static final Duration INTERVAL = Duration.ofSeconds(2);
    private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(500);

    private final Place.OfVariant place;
    private final Supplier<Report> written;
    private final Consumer<List<PlacedComment>> shown;
    private final Background<Optional<Read>> looking;
    private final OnScreen screen;
    private volatile long generation;
    private volatile long typed = System.nanoTime() - QUIET;
    private volatile Optional<Read> last = Optional.empty();

    /** What was read. @param generation that of the text in which they are placed */
    private record Read(long generation, String standing, List<PlacedComment> comments) {}

    /**
     * Reads nothing yet.
     *
     * @param written gives a copy of what is written at the moment; asked beside the workbench's thread
     * @param shown takes all comments, at their places in the text of the page
     */
    CommentFollower(
            Place.OfVariant place, ManuscriptPage page, Supplier<Report> written, Consumer<List<PlacedComment>> shown) {
        this.place = place;
        this.written = written;
        this.shown = shown;
        this.screen = OnScreen.of(page.text());
        page.document().addDocumentListener(new IDocumentListener() {
            @Override
            public void documentAboutToBeChanged(DocumentEvent event) {
                // Counted when it is done.
            }

            @Override
            public void documentChanged(DocumentEvent event) {
                generation++;
                typed = System.nanoTime();
            }
        });
        looking = Background.of(
                        Messages.of(CommentFollower.class).get("comments.looking", place.name()), screen, this::look)
                .then(read -> read.ifPresent(this::show))
                // Whoever keeps the draft says that its space cannot be read.
                .otherwise(sentence -> {})
                .last()
                .every(INTERVAL)
                .start();
    }

    private Optional<Read> look(IProgressMonitor monitor) throws SpaceException {
        if (System.nanoTime() - typed < QUIET) {
            return Optional.empty();
        }
        long now = generation;
        try (Space space = Space.open(place.space())) {
            String standing = space.standing();
            boolean isSame =
                    last.filter(read -> read.standing().equals(standing)).isPresent();
            boolean isPlaced = last.filter(
                            read -> read.generation() == now || read.comments().isEmpty())
                    .isPresent();
            return isSame && isPlaced ? Optional.empty() : Optional.of(read(space, now, standing));
        }
    }

    private Read read(Space space, long now, String standing) throws SpaceException {
        Report text = written.get();
        List<PlacedComment> all = new ArrayList<>(new Comments(space, place.variant()).on(text));
        all.addAll(new Notes(space, place.variant()).on(text));
        return new Read(now, standing, all);
    }

    private void show(Read read) {
        // What was typed meanwhile moved their places; the next look finds them.
        if (read.generation() == generation) {
            last = Optional.of(read);
            shown.accept(read.comments());
        }
    }

    /** Something that is said, on the thread of a job. */
    @FunctionalInterface
    interface Saying {

        /** Says it, to others or to oneself. @return the id of the comment that is at hand afterwards; empty for none */
        String say(Comments comments, Notes notes) throws SpaceException, InputException;
    }

    /** What became of it. */
    private record Said(String id, Read read) {}

    /**
     * Says something, and reads what stands then.
     *
     * @param then is told the comment, when it is shown
     * @param otherwise is told why it was not said, in a sentence
     */
    void say(String name, Saying saying, Consumer<String> then, Consumer<String> otherwise) {
        Background.of(name, screen, monitor -> {
                    try (Space space = Space.open(place.space())) {
                        long now = generation;
                        String id = saying.say(new Comments(space, place.variant()), new Notes(space, place.variant()));
                        return new Said(id, read(space, now, space.standing()));
                    }
                })
                .then(said -> {
                    show(said.read());
                    then.accept(said.id());
                })
                .otherwise(otherwise)
                .start();
    }

    void end() {
        looking.end();
    }
}
