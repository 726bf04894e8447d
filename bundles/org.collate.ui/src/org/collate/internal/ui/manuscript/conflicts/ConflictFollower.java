package org.collate.internal.ui.manuscript.conflicts;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.model.Messages;
import org.collate.model.report.Report;
import org.collate.operations.Place;
import org.collate.operations.merge.ReadConflicts;
import org.collate.ui.Background;
import org.collate.ui.OnScreen;

/** Reads the conflicts of a draft beside the window, whenever its space has become another. */
final class ConflictFollower {

    private static final Duration INTERVAL = Duration.ofSeconds(2);

    private final Place.OfVariant place;
    private final Supplier<Report> written;
    private final Background<Optional<Read>> looking;
    private volatile Read last = new Read("", 0, ReadConflicts.Open.NOTHING);
    private volatile long generation;

    /** What was read. @param standing how the space stood @param generation that of the text in which they are placed */
    private record Read(String standing, long generation, ReadConflicts.Open open) {}

    ConflictFollower(
            Place.OfVariant place, OnScreen screen, Supplier<Report> written, Consumer<ReadConflicts.Open> shown) {
        this.place = place;
        this.written = written;
        looking = Background.of(
                        Messages.of(ConflictFollower.class).get("conflicts.looking", place.name()),
                        screen,
                        monitor -> look())
                .then(read -> read.ifPresent(each -> {
                    last = each;
                    shown.accept(each.open());
                }))
                // Whoever keeps the draft says that its space cannot be read.
                .otherwise(sentence -> {})
                .last()
                .every(INTERVAL)
                .start();
    }

    private Optional<Read> look() throws SpaceException {
        long now = generation;
        try (Space space = Space.open(place.space())) {
            String standing = space.standing();
            if (standing.equals(last.standing()) && now == last.generation()) {
                return Optional.empty();
            }
            Report report = written.get();
            return Optional.of(new Read(standing, now, new ReadConflicts(space, place.variant(), report).execute()));
        }
    }

    /** Reads now, and again although nothing moved: what is written has become another. On the workbench's thread. */
    void again() {
        generation++;
        looking.job().wakeUp();
    }

    void end() {
        looking.end();
    }
}
