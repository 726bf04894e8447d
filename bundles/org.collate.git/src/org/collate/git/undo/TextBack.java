package org.collate.git.undo;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.collate.core.merge.MergeResult;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.actions.Action.Moved;
import org.collate.git.join.Joining;
import org.collate.git.join.MergeBases;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Said;
import org.collate.git.store.Store;
import org.collate.git.store.WordSources;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/** Takes a change of one text back, beside what was written since. */
final class TextBack {

    private final Store store;
    private final Variant variant;
    private final Joining joining;
    private final ObjectId before;
    private final ObjectId after;
    private final ObjectId now;

    private TextBack(Store store, Variant variant, ObjectId before, ObjectId after, ObjectId now) {
        this.store = store;
        this.variant = variant;
        this.joining = new Joining(store, variant, new MergeBases(store, variant));
        this.before = before;
        this.after = after;
        this.now = now;
    }

    /** Finds the versions; a reason where there is nothing to be done. */
    static Found find(Store store, Moved moved) throws IOException, SpaceException {
        if (moved.from().isEmpty()) {
            return new Found(Optional.empty(), Optional.of(Undone.Reason.BEGUN));
        }
        Optional<ObjectId> now = store.ref(moved.ref());
        ObjectId before = ObjectId.fromString(moved.from().get());
        Optional<ObjectId> after = moved.to().map(ObjectId::fromString);
        if (now.isEmpty() || after.isEmpty() || !store.hasCommit(before) || !store.hasCommit(after.get())) {
            return new Found(Optional.empty(), Optional.of(Undone.Reason.GONE));
        }
        TextBack text = new TextBack(store, moved.variant().orElseThrow(), before, after.get(), now.get());
        return text.isSame()
                ? new Found(Optional.empty(), Optional.of(Undone.Reason.SAME))
                : new Found(Optional.of(text), Optional.empty());
    }

    /** A change that can be taken back, or why it cannot. */
    record Found(Optional<TextBack> text, Optional<Undone.Reason> why) {}

    /** Whether the text went back to an earlier version, as when a merge was given up: then it goes on to the later one. */
    private boolean wentBack() throws IOException {
        return store.contains(before, now);
    }

    private boolean isSame() throws IOException, SpaceException {
        if (wentBack()) {
            return before.equals(now);
        }
        RevCommit then = store.commit(before);
        RevCommit made = store.commit(after);
        return then.getTree().equals(made.getTree())
                || then.getTree().equals(store.commit(now).getTree())
                || !after.equals(now) && joining.isSame(now, merged());
    }

    private MergeResult merged() throws IOException, SpaceException {
        return joining.opposite(before, after, now);
    }

    /** How many places were changed since in another way. */
    int conflicts() throws IOException, SpaceException {
        return wentBack() || after.equals(now) ? 0 : merged().conflicts().size();
    }

    /** Writes the versions; no ref moves. */
    Joining.Joined make(Signature author, Signature committer) throws IOException, SpaceException {
        if (wentBack()) {
            return new Joining.Joined(before, 0);
        }
        RevCommit made = store.commit(after);
        String message = Said.in("said.undo", GitObjects.version(made).subject());
        ObjectId opposite = store.write(new Store.Draft(
                store.commit(before).getTree(),
                List.of(made),
                author,
                committer,
                WordSources.saysAgain(message, before)));
        return joining.people(now, opposite, committer);
    }

    ObjectId now() {
        return now;
    }

    Variant variant() {
        return variant;
    }
}
