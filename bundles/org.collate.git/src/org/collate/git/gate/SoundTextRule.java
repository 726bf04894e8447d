package org.collate.git.gate;

import java.io.IOException;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.exchange.Guard;
import org.eclipse.jgit.lib.ObjectId;

/** Draft and accepted text can be read, and stay one report. */
final class SoundTextRule {

    private final After after;

    SoundTextRule(After after) {
        this.after = after;
    }

    /** Holds it of a draft or an accepted text. @throws SpaceException where it is not so */
    void require(Variant variant, Pushed pushed) throws IOException, SpaceException {
        ObjectId to = pushed.to().orElseThrow();
        Guard guard = new Guard(after.store(), variant);
        guard.requireReadable(pushed.ref(), to);
        if (pushed.from().isPresent()) {
            guard.requireOneReport(pushed.ref(), pushed.from().get(), to);
        }
        Optional<ObjectId> draft = after.ref(variant.draft());
        Optional<ObjectId> accepted = after.ref(variant.accepted());
        if (draft.isPresent() && accepted.isPresent()) {
            guard.requireOneReport(variant.draft(), draft.get(), accepted.get());
        }
    }
}
