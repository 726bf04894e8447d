package org.collate.internal.ui.arrivals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.collate.core.revisions.Revision;
import org.collate.core.text.Excerpt;
import org.collate.model.Messages;
import org.collate.operations.Place;
import org.collate.operations.arrivals.DealtWith;
import org.collate.operations.arrivals.LeaveOut;
import org.collate.ui.Background;
import org.collate.ui.OnScreen;
import org.collate.ui.OpenDraft;
import org.collate.ui.TeamSpaces;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Keeps and leaves out what came into one draft, beside the window, and takes leaving out back. */
final class Deciding {

    private static final int MOST_LISTED = 12;
    private static final int MOST_WORDS = 40;

    private final Messages text = Messages.of(ArrivalsView.class);
    private final Place.OfVariant place;
    private final ArrivalWork work;
    private final Host host;
    /** The entries of the operation log by which something was left out here, the last one first. */
    private final Deque<String> left = new ArrayDeque<>();

    private boolean isBusy;

    /** Where it is decided. */
    interface Host {

        IWorkbenchWindow window();

        OnScreen screen();

        /** The draft where it is written here. */
        Optional<OpenDraft> draft(Place.OfVariant at);

        /** Something was decided. */
        void decided();

        /** Tells in passing. */
        void say(String sentence);
    }

    Deciding(Place.OfVariant place, Host host) {
        this.place = place;
        this.work = new ArrivalWork(place);
        this.host = host;
    }

    /** What waits for the disk. */
    ArrivalWork work() {
        return work;
    }

    /** Marks some as kept. */
    void keep(List<ArrivalRow.Item> items) {
        if (!items.isEmpty()) {
            begin(
                    "working.keep",
                    monitor -> {
                        work.keep(items);
                        return items.size();
                    },
                    kept -> {});
        }
    }

    /** Leaves something out; what goes along is shown first. */
    void leave(ArrivalRow.Item item) {
        if (isBusy) {
            return;
        }
        isBusy = true;
        Background.of(text.get("working.look", place.name()), host.screen(), monitor -> work.along(item))
                .then(along -> {
                    isBusy = false;
                    if (along.isEmpty() || isWanted(along)) {
                        leave(item, along);
                    }
                })
                .otherwise(this::refuse)
                .whenCancelled(() -> isBusy = false)
                .start();
    }

    private void leave(ArrivalRow.Item item, List<Revision> along) {
        Optional<OpenDraft> draft = host.draft(place);
        String message = text.get("version");
        begin("working.leave", monitor -> work.leave(item, along, draft, message, monitor), this::left);
    }

    private void left(LeaveOut.Result result) {
        result.action().ifPresent(left::push);
        host.say(
                !result.made()
                        ? text.get("left.nothing")
                        : result.conflicts() > 0
                                ? text.get("left.conflicts", result.conflicts())
                                : text.get("left.done"));
        changed();
    }

    /** Takes back what was left out here last. */
    void undo() {
        if (left.isEmpty()) {
            host.say(text.get("undo.nothing"));
        } else {
            undo(left.peek());
        }
    }

    /** Takes back that something was left out, whenever that was. */
    void undo(ArrivalRow.Item item) {
        item.decided().flatMap(DealtWith.Decided::leaving).ifPresent(this::undo);
    }

    private void undo(String leaving) {
        begin(
                "working.undo",
                monitor -> {
                    work.undo(leaving, monitor);
                    return leaving;
                },
                done -> {
                    left.remove(leaving);
                    host.say(text.get("undone"));
                    changed();
                });
    }

    private void changed() {
        TeamSpaces.of(host.window().getWorkbench()).changed();
    }

    private <T> void begin(String name, Background.Work<T> doing, Consumer<T> then) {
        if (isBusy) {
            return;
        }
        isBusy = true;
        Background.of(text.get(name, place.name()), host.screen(), doing)
                .then(result -> {
                    isBusy = false;
                    then.accept(result);
                    host.decided();
                })
                .otherwise(this::refuse)
                .whenCancelled(() -> isBusy = false)
                .start();
    }

    private void refuse(String sentence) {
        isBusy = false;
        host.say(sentence);
        host.decided();
    }

    private boolean isWanted(List<Revision> along) {
        ArrivalWords words = new ArrivalWords();
        String listed = along.stream()
                .limit(MOST_LISTED)
                .map(each -> "· " + words.kindOf(each) + "  "
                        + Excerpt.of(each.lead().replace('\n', ' '), MOST_WORDS))
                .collect(Collectors.joining("\n"));
        String more = along.size() > MOST_LISTED ? "\n" + text.get("along.more", along.size() - MOST_LISTED) : "";
        MessageDialog dialog = new MessageDialog(
                host.window().getShell(),
                text.get("along.title"),
                null,
                text.get("along.question", along.size()) + "\n\n" + listed + more,
                MessageDialog.QUESTION,
                0,
                text.get("along.do"),
                text.get("along.cancel"));
        return dialog.open() == IDialogConstants.OK_ID;
    }
}
