package org.collate.internal.ui.manuscript.conflicts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.collate.core.merge.Decision;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.internal.ui.manuscript.conflicts.BlockPainter.Shown;
import org.collate.internal.ui.manuscript.conflicts.PinnedConflicts.Pin;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.internal.ui.review.Passphrases;
import org.collate.model.Messages;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.collate.operations.merge.OpenConflict;
import org.collate.operations.merge.ReadConflicts;
import org.collate.operations.merge.SettleOnSight;
import org.collate.operations.undo.UndoAction;
import org.collate.ui.Background;
import org.collate.ui.DeskSettings;
import org.collate.ui.OnScreen;
import org.collate.ui.OpenDraft;
import org.collate.ui.TeamSpaces;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * The conflicts of the draft of a page: read beside the window, shown at their words, and settled there by the same operations
 * as on the command line. What was settled here is taken back here.
 */
public final class ConflictsShown {

    private final Messages text = Messages.of(ConflictsShown.class);
    private final Host host;
    private final Place.OfVariant place;
    private final ManuscriptPage page;
    private final StyledText widget;
    private final PinnedConflicts pinned;
    private final ConflictBlocks blocks;
    private final ConflictFollower follower;
    private final List<Runnable> listeners = new ArrayList<>();
    /** The entries of the operation log that can be taken back here, the last one first; those taken back are in the other. */
    private final Deque<String> done = new ArrayDeque<>();

    private final Deque<String> undone = new ArrayDeque<>();
    private ReadConflicts.Open open = ReadConflicts.Open.NOTHING;
    private String chosen = "";
    private boolean isBusy;
    private boolean isRevealing;
    /** Whether what was done last here was to settle, and no word was written since. */
    private boolean isLast;

    /** The editor on whose page they stand. */
    public interface Host {

        /** The page that is written on. */
        ManuscriptPage page();

        /** Gives a copy of what is written at the moment; on any thread. */
        Supplier<Report> written();

        /** The draft where it is written here. */
        Optional<OpenDraft> draft();

        /** Its window. */
        IWorkbenchWindow window();

        /** Whether the page takes in at the moment what others made of the draft. */
        boolean isTakingIn();

        /** What is done to the draft elsewhere is to be taken in soon. */
        void lookSoon();

        /** Tells in passing what was done. */
        void tell(String sentence);

        /** Says a sentence above the page. */
        void say(String sentence);

        /** Says a sentence at the caret. */
        void refuse(String sentence);
    }

    /** Begins to read those of a draft. */
    public ConflictsShown(Host host, Place.OfVariant place) {
        this.host = host;
        this.place = place;
        this.page = host.page();
        this.widget = page.text();
        pinned = new PinnedConflicts(page);
        blocks = new ConflictBlocks(page, pinned, new ConflictWords(), (conflict, action) -> {
            choose(conflict.id(), false);
            act(action);
        });
        page.manuscript().whenEdited(edit -> edited());
        widget.addCaretListener(event -> caretAt(event.caretOffset));
        follower = new ConflictFollower(place, OnScreen.of(widget), host.written(), this::show);
    }

    private void edited() {
        isLast &= host.isTakingIn();
        if (host.isTakingIn()) {
            // What came in may have the words that a conflict is about, also one that is being read at the moment.
            follower.again();
        }
    }

    private void show(ReadConflicts.Open now) {
        if (now.conflicts().isEmpty() && open.conflicts().isEmpty()) {
            return;
        }
        int before = index();
        open = now;
        if (index() < 0 && before >= 0 && !open.conflicts().isEmpty()) {
            chosen = open.conflicts()
                    .get(Math.min(before, open.conflicts().size() - 1))
                    .id();
        }
        pinned.fasten(open.conflicts());
        blocks.show(blocks());
        List.copyOf(listeners).forEach(Runnable::run);
    }

    private List<Shown> blocks() {
        List<Shown> shown = new ArrayList<>();
        int count = open.conflicts().size();
        for (int i = 0; i < count; i++) {
            OpenConflict each = open.conflicts().get(i);
            shown.add(new Shown(
                    each, i + 1, count, each.id().equals(chosen), ConflictAction.of(each, open.canBeGivenUp())));
        }
        return shown;
    }

    private int index() {
        for (int i = 0; i < open.conflicts().size(); i++) {
            if (open.conflicts().get(i).id().equals(chosen)) {
                return i;
            }
        }
        return -1;
    }

    /** The conflicts, in the order of the text. */
    public List<OpenConflict> list() {
        return open.conflicts();
    }

    /** The one at hand; empty where none is. */
    public Optional<OpenConflict> chosen() {
        int at = index();
        return at < 0 ? Optional.empty() : Optional.of(open.conflicts().get(at));
    }

    /** What can be done about one. */
    public List<ConflictAction> actions(OpenConflict conflict) {
        return ConflictAction.of(conflict, open.canBeGivenUp());
    }

    /** How many of them are seen on the page. */
    public int seenCount() {
        return blocks.seenCount();
    }

    /** Tells somebody whenever there are others, or another is at hand. @return what ends that */
    public Runnable whenChanged(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Goes to the next conflict, or to the one before; behind the last comes the first. */
    public void step(int distance) {
        if (open.conflicts().isEmpty()) {
            host.refuse(text.get("conflicts.none"));
            return;
        }
        int count = open.conflicts().size();
        int at = index();
        int next = at < 0 ? fromCaret(distance) : Math.floorMod(at + distance, count);
        choose(open.conflicts().get(next).id(), true);
    }

    private int fromCaret(int distance) {
        int line = page.manuscript().lineAt(widget.getCaretOffset());
        int behind = (int)
                pinned.all().stream().filter(pin -> pinned.line(pin) < line).count();
        return Math.floorMod(distance > 0 ? behind : behind - 1, pinned.all().size());
    }

    /** Makes one the one at hand. @param reveals whether its words are shown and selected */
    public void choose(String id, boolean reveals) {
        boolean isOther = !id.equals(chosen);
        chosen = id;
        if (reveals) {
            pinned.all().stream()
                    .filter(pin -> pin.conflict().id().equals(id))
                    .findFirst()
                    .ifPresent(this::reveal);
        }
        if (isOther) {
            blocks.choose(blocks());
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    private void reveal(Pin pin) {
        isRevealing = true;
        pin.there()
                .ifPresentOrElse(
                        at -> page.reveal(at.offset, at.length),
                        () -> page.reveal(pin.conflict().at().element(), 0, 0));
        isRevealing = false;
    }

    private void caretAt(int caret) {
        if (!isRevealing && !open.conflicts().isEmpty()) {
            pinned.all().stream()
                    .filter(pin -> pin.there()
                            .filter(at -> at.offset <= caret && caret <= at.offset + at.length)
                            .isPresent())
                    .findFirst()
                    .ifPresent(pin -> choose(pin.conflict().id(), false));
        }
    }

    /** Does something about the conflict at hand; where none is, about the next one. */
    public void act(ConflictAction action) {
        if (isBusy) {
            return;
        }
        if (chosen().isEmpty()) {
            step(1);
        }
        chosen().ifPresent(conflict -> {
            boolean canGiveUp = open.canBeGivenUp();
            if (!ConflictAction.of(conflict, canGiveUp).contains(action)) {
                host.refuse(text.get(action == ConflictAction.GIVE_UP ? "conflicts.cannotGiveUp" : "conflicts.cannot"));
                return;
            }
            switch (action) {
                case WRITE -> write(conflict);
                case GIVE_UP -> giveUp();
                case OURS, THEIRS, BOTH, PROPOSED ->
                    action.decision(conflict).ifPresent(decision -> settle(conflict, decision));
            }
        });
    }

    private void write(OpenConflict conflict) {
        new OwnWordsDialog(host.window().getShell(), conflict, words -> settle(conflict, new Decision.Written(words)))
                .open();
    }

    private void settle(OpenConflict conflict, Decision decision) {
        String message = text.get("conflicts.version");
        work(
                "conflicts.settling",
                (settling, by, monitor) -> {
                    // What was written and is in no version would be merged with the choice behind the writer's back.
                    Optional<OpenDraft> draft = host.draft().filter(OpenDraft::isUnsaved);
                    if (draft.isPresent()) {
                        draft.get().commit(by.person(), message, monitor);
                    }
                    return settling.settle(Map.of(conflict.id(), decision));
                },
                settled -> settled.left() == 0
                        ? text.get("conflicts.allSettled")
                        : text.get("conflicts.settled", settled.left()));
    }

    private void giveUp() {
        MessageDialog question = new MessageDialog(
                host.window().getShell(),
                text.get("giveUp.title"),
                null,
                text.get("giveUp.question", open.conflicts().size()),
                MessageDialog.WARNING,
                1,
                text.get("giveUp.do"),
                text.get("giveUp.cancel"));
        if (question.open() == IDialogConstants.OK_ID) {
            work(
                    "conflicts.givingUp",
                    (settling, by, monitor) -> settling.giveUp(),
                    any -> text.get("conflicts.gaveUp"));
        }
    }

    /** Something that is done beside the window. */
    @FunctionalInterface
    private interface Doing {
        SettleOnSight.Settled run(SettleOnSight settling, Signature by, IProgressMonitor monitor)
                throws SpaceException, InputException;
    }

    private void work(String name, Doing doing, Function<SettleOnSight.Settled, String> said) {
        Signature by = Signature.now(new DeskSettings().person());
        begin(
                name,
                monitor -> {
                    try (Space space = Space.open(place.space())) {
                        return doing.run(new SettleOnSight(space, place.variant(), by), by, monitor);
                    }
                },
                settled -> {
                    settled.action().ifPresent(done::push);
                    undone.clear();
                    host.tell(said.apply(settled));
                });
    }

    private <T> void begin(String name, Background.Work<T> work, Consumer<T> then) {
        isBusy = true;
        Background.of(text.get(name, place.name()), OnScreen.of(widget), work)
                .then(result -> {
                    isLast = true;
                    then.accept(result);
                    host.lookSoon();
                    follower.again();
                    TeamSpaces.of(host.window().getWorkbench()).changed();
                })
                .otherwise(host::say)
                .afterwards(() -> isBusy = false)
                .start();
    }

    /** Whether undo means what was settled, since no word was written after that. */
    public boolean isUndoOurs() {
        return isLast && !done.isEmpty();
    }

    /** Whether redo means what was settled and taken back. */
    public boolean isRedoOurs() {
        return isLast && !undone.isEmpty();
    }

    /** Takes back what was settled last. */
    public void undo() {
        takeBack(done, undone);
    }

    /** Settles it again. */
    public void redo() {
        takeBack(undone, done);
    }

    private void takeBack(Deque<String> from, Deque<String> to) {
        if (isBusy) {
            return;
        }
        if (from.isEmpty()) {
            host.refuse(text.get("conflicts.nothing"));
            return;
        }
        String action = from.peek();
        Signature by = Signature.now(new DeskSettings().person());
        UndoAction.How how = new UndoAction.How(false, by, by, Passphrases.keys(host.window()));
        begin(
                "conflicts.undoing",
                monitor -> {
                    try (Space space = Space.open(place.space())) {
                        Optional<String> opposite = new UndoAction(space, Optional.of(action), how)
                                .execute(monitor)
                                .opposite();
                        int left = new ReadConflicts(
                                        space, place.variant(), host.written().get())
                                .execute()
                                .conflicts()
                                .size();
                        return Map.entry(opposite, left);
                    }
                },
                result -> {
                    from.remove(action);
                    result.getKey().ifPresent(to::push);
                    host.tell(text.get("conflicts.undone", result.getValue()));
                });
    }

    /** Reads no more. */
    public void close() {
        follower.end();
    }
}
