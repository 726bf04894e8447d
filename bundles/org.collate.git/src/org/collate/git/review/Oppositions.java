package org.collate.git.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.core.difference.Change;
import org.collate.core.difference.Difference;
import org.collate.core.revisions.Revision;
import org.collate.core.text.Words;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Store;
import org.collate.git.store.WordSources;
import org.collate.model.report.Report;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Finds the revisions that are open because one person rejected what another accepted. What a rejection took away is its
 * own by its authorship; words, places and values that it brought back have their first author's, so these are found in
 * what the rejecting version changed.
 */
final class Oppositions {

    private static final String REJECT = "reject";
    private static final String ACCEPT = "accept";

    private final Space space;
    private final Variant variant;
    private final VersionId draft;

    Oppositions(Space space, Variant variant, VersionId draft) {
        this.space = space;
        this.variant = variant;
        this.draft = draft;
    }

    /** A rejection that others contradicted, with what it changed in the draft. */
    private record Rejection(Opposition opposition, Report before, Report after, List<Change> changes) {}

    /** The oppositions by the ids of the revisions that are open because of them. */
    Map<String, Opposition> of(List<Revision> open) throws SpaceException {
        if (open.isEmpty()) {
            return Map.of();
        }
        List<Rejection> rejections = rejections();
        Map<String, Opposition> found = new HashMap<>();
        for (Rejection each : rejections) {
            for (Revision revision : open) {
                if (isBy(each, revision)) {
                    found.put(revision.id(), each.opposition());
                }
            }
        }
        return found;
    }

    /** In the order of their clocks. */
    private List<Rejection> rejections() throws SpaceException {
        List<ReviewEvent> events = new ReviewEvents(space).of(variant);
        List<Rejection> found = new ArrayList<>();
        for (ReviewEvent rejected : events) {
            Optional<ReviewEvent> accepted = rejected.kind().equals(REJECT)
                    ? events.stream()
                            .filter(each -> each.kind().equals(ACCEPT)
                                    && !Collections.disjoint(revisions(each), revisions(rejected)))
                            .findFirst()
                    : Optional.empty();
            Optional<RevCommit> version =
                    accepted.isPresent() ? space.read(store -> version(store, rejected)) : Optional.empty();
            if (version.isPresent()) {
                Opposition opposition = new Opposition(accepted.get(), rejected, GitObjects.origin(version.get()));
                Report before = new Versions(space).report(variant, rejected.commit());
                Report after =
                        new Versions(space).report(variant, opposition.by().version());
                found.add(new Rejection(
                        opposition, before, after, Difference.of(before, after).changes()));
            }
        }
        return found;
    }

    private static Collection<?> revisions(ReviewEvent event) {
        return event.data().get("revisions") instanceof List<?> ids ? ids : List.of();
    }

    /** The version of the draft by which a rejection was carried out; empty where the draft does not come from it. */
    private Optional<RevCommit> version(Store store, ReviewEvent rejected) throws IOException {
        if (!store.hasCommit(GitObjects.objectId(rejected.commit()))) {
            return Optional.empty();
        }
        try (RevWalk walk = new RevWalk(store.repository())) {
            walk.markStart(walk.parseCommit(GitObjects.objectId(draft)));
            walk.markUninteresting(walk.parseCommit(GitObjects.objectId(rejected.commit())));
            for (RevCommit commit : walk) {
                boolean follows = commit.getParentCount() == 1
                        && GitObjects.id(commit.getParent(0)).equals(rejected.commit());
                if (follows
                        && WordSources.isVerdict(commit)
                        && GitObjects.origin(commit).author().equals(rejected.by())) {
                    walk.parseBody(commit);
                    return Optional.of(commit);
                }
            }
            return Optional.empty();
        }
    }

    private static boolean isBy(Rejection rejection, Revision revision) {
        String version = rejection.opposition().by().version().hex();
        return revision.version().equals(version)
                || revision.others().contains(version)
                || switch (revision.kind()) {
                    case DELETE -> false;
                    case INSERT, REWORD ->
                        revision.feature().isEmpty() ? isAdded(rejection, revision) : isSaid(rejection, revision);
                    case SPLIT -> isAdded(rejection, revision);
                    case JOIN -> isRemoved(rejection, revision);
                    case MOVE -> has(rejection, revision, Change.Moved.class);
                    case RELINK -> has(rejection, revision, Change.Relinked.class);
                    case ATTRIBUTE -> has(rejection, revision, Change.AttributeChanged.class);
                };
    }

    private static boolean isAdded(Rejection rejection, Revision revision) {
        return rejection.changes().stream()
                .anyMatch(change ->
                        change instanceof Change.Added added && added.elements().contains(revision.element()));
    }

    private static boolean isRemoved(Rejection rejection, Revision revision) {
        return rejection.changes().stream()
                .anyMatch(change -> change instanceof Change.Removed removed
                        && removed.elements().contains(revision.element()));
    }

    /** Whether an element has some words more often after the rejection than before it. */
    private static boolean isSaid(Rejection rejection, Revision revision) {
        return count(rejection.after(), revision) > count(rejection.before(), revision);
    }

    private static int count(Report report, Revision revision) {
        String words = revision.text().flatMap(text -> Words.of(report, text)).orElse("");
        int count = 0;
        int at = revision.after().isEmpty() ? -1 : words.indexOf(revision.after());
        while (at >= 0) {
            count++;
            at = words.indexOf(revision.after(), at + 1);
        }
        return count;
    }

    private static boolean has(Rejection rejection, Revision revision, Class<? extends Change> kind) {
        return rejection.changes().stream()
                .anyMatch(change -> kind.isInstance(change) && change.element().equals(revision.element()));
    }
}
