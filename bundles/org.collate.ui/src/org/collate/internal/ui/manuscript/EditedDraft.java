package org.collate.internal.ui.manuscript;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.collate.core.edit.Edit;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.StepOrigin;
import org.collate.git.Person;
import org.collate.git.SpaceException;
import org.collate.git.VersionId;
import org.collate.git.space.Versions;
import org.collate.internal.ui.manuscript.find.ReplacedWords;
import org.collate.model.Messages;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.arrange.DropPlace;
import org.collate.operations.search.ReportSearch;
import org.collate.operations.search.SearchHit;
import org.collate.operations.writing.DraftKeeper;
import org.collate.operations.writing.TakenUnderneath;
import org.collate.ui.Background;
import org.collate.ui.CurrentReport;
import org.collate.ui.DraggedElements;
import org.collate.ui.OnScreen;
import org.collate.ui.OpenDraft;
import org.collate.ui.TeamSpaces;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;

/** What makes an editor one that is written in: the draft behind it, kept as it is typed. */
final class EditedDraft implements OpenDraft {

    /** How often is looked what became of the draft elsewhere. */
    private static final Duration INTERVAL = Duration.ofSeconds(2);

    /** How long nobody has typed before something is taken in. */
    private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(500);

    private final Messages text = Messages.of(EditedDraft.class);
    private final ManuscriptEditor editor;
    private final DraftKeeper keeper;
    private final IWorkbench workbench;
    private final IWorkbenchListener atEnd = new IWorkbenchListener() {
        @Override
        public boolean preShutdown(IWorkbench workbench, boolean forced) {
            return true;
        }

        @Override
        public void postShutdown(IWorkbench workbench) {
            keeper.close(() -> {});
            keeper.awaitClosed();
        }
    };
    private final TakenUnderneath underneath;
    private final Background<Optional<TakenUnderneath.Found>> looking;
    private boolean wasUnsaved;

    /** Begins to keep what is written in an editor. */
    EditedDraft(ManuscriptEditor editor, DraftKeeper keeper) {
        this.editor = editor;
        this.keeper = keeper;
        this.workbench = editor.getSite().getWorkbenchWindow().getWorkbench();
        this.wasUnsaved = keeper.isUnsaved();
        workbench.addWorkbenchListener(atEnd);
        OnScreen screen = OnScreen.of(editor.getSite().getWorkbenchWindow());
        keeper.whenInTrouble(trouble -> screen.later(() -> editor.inTrouble(sentence(trouble))));
        editor.manuscript().whenEdited(keeper::edited);
        keeper.whenSaved(() -> screen.later(this::saved));
        underneath = new TakenUnderneath(keeper);
        looking = Background.of(
                        text.get("taken.looking", keeper.place().name()),
                        OnScreen.of(editor.widget()),
                        monitor -> isQuiet() ? underneath.look() : Optional.<TakenUnderneath.Found>empty())
                .then(found -> found.ifPresent(this::take))
                .last()
                .every(INTERVAL)
                .start(INTERVAL);
    }

    private boolean isQuiet() {
        return System.nanoTime() - editor.lastTyped() > QUIET;
    }

    private void take(TakenUnderneath.Found found) {
        switch (found) {
            // What was typed since is not in it; then the next look merges again.
            case TakenUnderneath.Merged merged
            when underneath.isCurrent(merged) && isQuiet() -> {
                if (editor.takeIn(merged.incoming())) {
                    underneath.taken(merged);
                }
            }
            case TakenUnderneath.Merged outdated -> {}
            case TakenUnderneath.SetAside aside -> editor.say(text.get("taken.conflicts", aside.conflicts()));
        }
    }

    private String sentence(Optional<SpaceException> trouble) {
        return trouble.map(each -> text.get("trouble", plainly(each))).orElse("");
    }

    /** Why what was typed last cannot be kept; empty where it is. */
    Optional<String> trouble() {
        return keeper.trouble().map(this::plainly);
    }

    private String plainly(SpaceException trouble) {
        return TeamSpaces.of(workbench).plainly(trouble.getMessage());
    }

    /** Asks whether to close although what was typed last cannot be kept, and is lost then. */
    boolean mayLose() {
        String[] answers = {text.get("close.stay"), text.get("close.lose")};
        String words = text.get("close.unkept", editor.getPartName(), trouble().orElse(""));
        MessageDialog dialog = new MessageDialog(
                editor.getSite().getShell(), text.get("close.title"), null, words, MessageDialog.WARNING, 0, answers);
        return dialog.open() == 1;
    }

    /** Whether what is written is kept. */
    CurrentReport.Kept kept() {
        if (trouble().isPresent()) {
            return CurrentReport.Kept.NOT;
        }
        return keeper.isUnsaved() ? CurrentReport.Kept.AS_TYPED : CurrentReport.Kept.IN_VERSION;
    }

    /** Whether there are unsaved words is shown beside the names of drafts. */
    private void saved() {
        editor.keptOrNot();
        if (wasUnsaved != keeper.isUnsaved()) {
            wasUnsaved = keeper.isUnsaved();
            TeamSpaces.of(workbench).changed();
        }
    }

    /** Looks what became of the draft elsewhere without waiting until it is time. */
    void lookSoon() {
        looking.job().wakeUp();
    }

    /** Saves between versions. */
    void save() {
        keeper.save();
    }

    void close() {
        looking.end();
        keeper.close(() -> workbench.removeWorkbenchListener(atEnd));
    }

    @Override
    public Place.OfVariant place() {
        return keeper.place();
    }

    @Override
    public boolean isUnsaved() {
        return keeper.isUnsaved();
    }

    @Override
    public VersionId base() throws SpaceException {
        return keeper.base();
    }

    @Override
    public Report report() {
        return keeper.follower().copy();
    }

    @Override
    public Versions.Committed commit(Person author, String message, IProgressMonitor monitor) throws SpaceException {
        Versions.Committed committed = keeper.commit(author, message);
        OnScreen.of(editor.getSite().getWorkbenchWindow()).later(() -> {
            editor.keptOrNot();
            wasUnsaved = keeper.isUnsaved();
            TeamSpaces.of(workbench).changed();
        });
        return committed;
    }

    @Override
    public Answer apply(Edit edit, StepOrigin origin) {
        return editor.answer(manuscript -> manuscript.apply(edit, origin));
    }

    @Override
    public Optional<String> refusal(DraggedElements dragged, DropPlace place, boolean copies) {
        return editor.dropping().refusal(dragged, place, copies);
    }

    @Override
    public Optional<String> drop(DraggedElements dragged, DropPlace place, boolean copies) {
        return editor.dropping().drop(dragged, place, copies);
    }

    @Override
    public Edit giveAway(DraggedElements dragged) throws InputException {
        return editor.dropping().giveAway(dragged);
    }

    @Override
    public Replaced replace(ReportSearch search, List<SearchHit> hits, String with) throws InputException {
        return ReplacedWords.in(editor.manuscript(), editor::command, search, hits, with);
    }

    @Override
    public void reveal(String element, int from, int to) {
        editor.reveal(element, from, to);
    }

    @Override
    public void showRevisions(boolean shown) {
        editor.showRevisions(shown);
    }
}
