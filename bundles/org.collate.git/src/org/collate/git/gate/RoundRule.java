package org.collate.git.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.exchange.Guard;
import org.collate.git.review.HandOvers;
import org.collate.git.review.ReviewEvent;
import org.collate.git.review.ReviewEvents;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Store;
import org.collate.git.store.VersionFiles;
import org.collate.model.report.Report;
import org.collate.model.template.Template;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/** A round is a version of the draft that somebody handed over, without errors, or with a reason. */
final class RoundRule {

    private static final String EXTENSION = ".json";
    private static final String TAG = "tag";
    private static final String BECAUSE = "because";

    private final After after;
    private final Handing handing;

    RoundRule(After after, Handing handing) {
        this.after = after;
        this.handing = handing;
    }

    /** Why a round may not come; empty where it may. */
    Optional<Reason> why(Variant variant, ObjectId tag) throws IOException, SpaceException {
        Store store = after.store();
        Optional<ObjectId> draft = after.ref(variant.draft());
        boolean isRound = draft.isPresent()
                && new Guard(store, variant).isRound(tag, draft.get())
                && store.contains(draft.get(), commit(tag));
        if (!isRound) {
            return Optional.of(new Reason("noRound"));
        }
        Optional<ReviewEvent> event = handOver(variant, tag);
        if (event.isEmpty()) {
            return Optional.of(new Reason("noHandOver"));
        } else if (event.get().data().get(BECAUSE) instanceof String because && !because.isBlank()) {
            return Optional.empty();
        }
        return handing.errors(variant, report(variant, commit(tag)), template(variant))
                .map(errors -> new Reason("errors", errors));
    }

    private RevCommit commit(ObjectId tag) throws IOException {
        return after.store().commit(tag);
    }

    private Optional<ReviewEvent> handOver(Variant variant, ObjectId tag) throws IOException {
        for (Map.Entry<String, ObjectId> ref : after.of(variant).entrySet()) {
            if (ref.getKey().startsWith(variant.reviews())) {
                RevCommit commit = after.store().commit(ref.getValue());
                for (byte[] text : after.store()
                        .files(commit, EXTENSION, ReviewEvents.LARGEST)
                        .values()) {
                    Optional<ReviewEvent> event = ReviewEvent.parse(new String(text, StandardCharsets.UTF_8))
                            .filter(each -> each.kind().equals(HandOvers.KIND))
                            .filter(each -> tag.name().equals(each.data().get(TAG)));
                    if (event.isPresent()) {
                        return event;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Report report(Variant variant, RevCommit commit) throws IOException, SpaceException {
        byte[] bytes = VersionFiles.bytes(after.store(), variant, commit, VersionFiles.REPORT);
        return VersionFiles.parse(variant, GitObjects.id(commit), bytes);
    }

    /** The template of the meeting, with its skeleton. */
    private Optional<Template> template(Variant variant) throws IOException, SpaceException {
        Variant under = variant.template();
        Optional<ObjectId> draft = after.ref(under.draft());
        if (draft.isEmpty()) {
            return Optional.empty();
        }
        RevCommit commit = after.store().commit(draft.get());
        byte[] settings = VersionFiles.bytes(after.store(), under, commit, VersionFiles.TEMPLATE);
        Template template = VersionFiles.template(under, GitObjects.id(commit), settings);
        template.setSkeleton(report(under, commit));
        return Optional.of(template);
    }
}
