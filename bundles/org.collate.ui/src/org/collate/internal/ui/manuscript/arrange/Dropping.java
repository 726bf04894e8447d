package org.collate.internal.ui.manuscript.arrange;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.collate.core.edit.Edit;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Manuscript;
import org.collate.core.manuscript.StepOrigin;
import org.collate.model.Ids;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.arrange.Arrangement;
import org.collate.operations.arrange.DropPlace;
import org.collate.operations.writing.Loaded;
import org.collate.ui.DraggedElements;
import org.collate.ui.OpenDraft;
import org.collate.ui.OpenDrafts;
import org.eclipse.ui.IWorkbenchWindow;

/** Takes elements of a report, and drops elements in it. */
public final class Dropping {

    private final Loaded loaded;
    private final Manuscript manuscript;
    private final Function<Function<Manuscript, Answer>, Answer> command;
    private final IWorkbenchWindow window;
    private final Ids ids = Ids.random();

    /**
     * For a report that was loaded.
     *
     * @param command does a command of the manuscript, as a key would
     */
    public Dropping(
            Loaded loaded,
            Manuscript manuscript,
            Function<Function<Manuscript, Answer>, Answer> command,
            IWorkbenchWindow window) {
        this.loaded = loaded;
        this.manuscript = manuscript;
        this.command = command;
        this.window = window;
    }

    private Arrangement arrangement() {
        return new Arrangement(manuscript.report(), loaded.fixed()::contains);
    }

    /** Takes hold of elements. */
    public DraggedElements take(List<String> elements) {
        return new DraggedElements(loaded.place(), arrangement().take(elements));
    }

    /** The edit that takes elements out which are dropped elsewhere. */
    public Edit giveAway(DraggedElements dragged) throws InputException {
        return arrangement().remove(dragged.taken());
    }

    private boolean isOwn(DraggedElements dragged) {
        return dragged.place().equals(loaded.place());
    }

    private Optional<Edit> edit(DraggedElements dragged, DropPlace place, boolean copies) throws InputException {
        if (copies) {
            return Optional.of(arrangement().copy(dragged.taken(), place, ids));
        }
        if (isOwn(dragged)) {
            return arrangement().move(dragged.taken(), place);
        }
        return Optional.of(arrangement().bring(dragged.taken(), place, ids));
    }

    /** Where elements come from that move here from another report that is written; empty where they only can be copied. */
    private Optional<OpenDraft> source(DraggedElements dragged) {
        return dragged.place() instanceof Place.OfVariant from && from.isDraft()
                ? OpenDrafts.find(window, from.space(), from.variant())
                : Optional.empty();
    }

    /** Why elements cannot be dropped at a place; empty where they can. */
    public Optional<String> refusal(DraggedElements dragged, DropPlace place, boolean copies) {
        try {
            edit(dragged, place, copies || source(dragged).isEmpty());
            return Optional.empty();
        } catch (InputException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** Drops elements at a place. @return why that was not done; empty where it was */
    public Optional<String> drop(DraggedElements dragged, DropPlace place, boolean copies) {
        try {
            Optional<OpenDraft> source = copies || isOwn(dragged) ? Optional.empty() : source(dragged);
            boolean isCopy = copies || !isOwn(dragged) && source.isEmpty();
            Optional<Edit> gone = source.isPresent() ? Optional.of(source.get().giveAway(dragged)) : Optional.empty();
            Optional<Edit> edit = edit(dragged, place, isCopy);
            if (edit.isEmpty()) {
                return Optional.empty();
            }
            Answer answer = command.apply(written -> written.apply(edit.get(), StepOrigin.COMMAND));
            if (answer instanceof Answer.Refused refused) {
                return Optional.of(refused.sentence());
            }
            return gone.map(each -> source.get().apply(each, StepOrigin.COMMAND))
                    .filter(Answer.Refused.class::isInstance)
                    .map(each -> ((Answer.Refused) each).sentence());
        } catch (InputException e) {
            return Optional.of(e.getMessage());
        }
    }
}
