package org.collate.git.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collate.core.authors.Authorship;
import org.collate.core.difference.TextDigest;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.core.revisions.Past;
import org.collate.core.revisions.Revisions;
import org.collate.git.Origin;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.git.blame.Blame;
import org.collate.git.blame.Blamed;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.git.store.GitObjects;
import org.collate.git.store.Said;
import org.collate.git.store.Store;
import org.collate.git.store.TemplateBase;
import org.collate.git.store.VersionFiles;
import org.collate.git.store.WordSources;
import org.collate.model.report.Report;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * Tracked revisions: what a draft changed since a text was accepted, read from the versions, and the verdicts on it.
 *
 * <p>Accepting moves the accepted text, whose commit names its draft in a trailer; rejecting moves the draft back there,
 * by a commit of the reviewer. Neither has the other among its Git parents, so that no merge takes what is pending or
 * rejected for agreed.
 */
public final class TrackedRevisions {

    /** Stands for the version that words will be in which are in none yet. */
    static final String WRITTEN = "";

    private final Space space;

    /** The tracked revisions in a space. */
    public TrackedRevisions(Space space) {
        this.space = space;
    }

    /**
     * What was judged.
     *
     * @param accepts whether the revisions are accepted; else they are rejected
     * @param revisions the ids, a closed set
     */
    public record Verdict(boolean accepts, Set<String> revisions) {

        /** Takes a copy. */
        public Verdict {
            revisions = Set.copyOf(revisions);
        }
    }

    /**
     * The revisions of the draft.
     *
     * @param since the version that it is compared with, as {@link Versions#find} finds it
     */
    public Tracked since(Variant variant, VersionId since) throws SpaceException {
        VersionId draft = new Versions(space).draft(variant).id();
        return tracked(variant, since, draft, new Blame(space).of(variant, draft));
    }

    /**
     * The revisions of the draft with words that are in no version yet; to be looked at, since only versions are judged.
     *
     * @param since the version that it is compared with
     * @param written the report as it is written now, on the draft's last version; only read
     * @param writer who writes it, and when
     */
    public Tracked since(Variant variant, VersionId since, Report written, Signature writer) throws SpaceException {
        VersionId draft = new Versions(space).draft(variant).id();
        Blamed last = new Blame(space).of(variant, draft);
        Map<String, Origin> origins = new HashMap<>(last.origins());
        origins.put(WRITTEN, new Origin(draft, writer));
        Authorship authors = Authorship.of(written, WRITTEN, List.of(last.authorship()));
        return tracked(variant, since, draft, new Blamed(draft, written, authors, origins));
    }

    /**
     * The revisions of a text against an earlier version, both as they are: what a template brought is a change as well.
     * To be looked at, since only the draft is judged.
     *
     * @param since the earlier version
     * @param until the later version, of the same variant
     * @param text the text of the later one, or what is written on it and is in no version yet; only read
     * @param writer who writes that, and when
     */
    public Tracked between(Variant variant, VersionId since, VersionId until, Report text, Signature writer)
            throws SpaceException {
        Blame blame = new Blame(space);
        Blamed last = blame.of(variant, until);
        Blamed then = blame.of(variant, since);
        Map<String, Origin> origins = new HashMap<>(then.origins());
        origins.putAll(last.origins());
        origins.put(until.hex(), space.read(store -> GitObjects.origin(store.commit(GitObjects.objectId(until)))));
        origins.put(WRITTEN, new Origin(until, writer));
        Authorship authors = TextDigest.of(text).equals(TextDigest.of(last.report()))
                ? last.authorship()
                : Authorship.of(text, WRITTEN, List.of(last.authorship()));
        Past past = new DraftPast(space, variant, origins, since, authors);
        Revisions revisions = Revisions.of(then.report(), then.authorship(), text, authors, past);
        return new Tracked(since, until, revisions, origins, Optional.empty(), Map.of());
    }

    private Tracked tracked(Variant variant, VersionId since, VersionId draft, Blamed now) throws SpaceException {
        Blame blame = new Blame(space);
        Blamed then = blame.of(variant, since);
        Map<String, Origin> origins = new HashMap<>(now.origins());
        origins.put(draft.hex(), space.read(store -> GitObjects.origin(store.commit(GitObjects.objectId(draft)))));
        Past past = new DraftPast(space, variant, origins, since, now.authorship());
        Optional<VersionId> before = template(since);
        Optional<VersionId> after = template(draft);
        if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
            Revisions revisions = Revisions.of(then.report(), then.authorship(), now.report(), now.authorship(), past);
            return new Tracked(since, draft, revisions, origins, Optional.empty(), opposed(variant, draft, revisions));
        }
        Versions versions = new Versions(space);
        Variant template = variant.template();
        Blamed given = blame.of(template, after.get());
        Report merged = ThreeWayMerge.of(versions.report(template, before.get()), then.report(), given.report())
                .merged();
        Authorship authors = Authorship.of(merged, after.get().hex(), List.of(then.authorship(), given.authorship()));
        Revisions revisions = Revisions.of(merged, authors, now.report(), now.authorship(), past);
        return new Tracked(since, draft, revisions, origins, after, opposed(variant, draft, revisions));
    }

    private Map<String, Opposition> opposed(Variant variant, VersionId draft, Revisions revisions)
            throws SpaceException {
        return new Oppositions(space, variant, draft).of(revisions.list());
    }

    private Optional<VersionId> template(VersionId version) throws SpaceException {
        return space.read(
                store -> TemplateBase.of(store, GitObjects.objectId(version)).map(GitObjects::id));
    }

    /**
     * Accepts or rejects revisions against the accepted text. The text moves together with the event that says so.
     *
     * @param tracked the revisions that were looked at
     * @return the version that the accepted text, or the draft, is at now
     * @throws SpaceException {@code MOVED} where draft or accepted text have changed since
     */
    public Version judge(Variant variant, Tracked tracked, Verdict verdict, Signature author, Signature committer)
            throws SpaceException {
        return judge(variant, tracked, verdict, Sealing.NONE, author, committer);
    }

    /** Does the same with an event that is sealed. */
    public Version judge(
            Variant variant, Tracked tracked, Verdict verdict, Sealing sealing, Signature author, Signature committer)
            throws SpaceException {
        if (tracked.origins().containsKey(WRITTEN)) {
            throw new IllegalArgumentException("Words that are in no version cannot be judged.");
        }
        Report report = verdict.accepts()
                ? tracked.revisions().accepting(verdict.revisions())
                : tracked.revisions().rejecting(verdict.revisions());
        byte[] bytes = VersionFiles.bytes(report);
        ReviewEvent event = sealing.seal(event(tracked, verdict, author));
        return space.write(store -> {
            requireUnmoved(store, variant, tracked);
            ObjectId next = verdict.accepts()
                    ? accepted(store, tracked, verdict, bytes, author, committer)
                    : draft(store, tracked, verdict, bytes, author, committer);
            String ref = verdict.accepts() ? variant.accepted() : variant.draft();
            List<Store.Move> moves = List.of(
                    new Store.Move(ref, store.ref(ref), next, false),
                    ReviewEvents.move(store, variant, author, List.of(event)));
            Version version = GitObjects.version(store.commit(next));
            return new Store.Change<>(moves, committer, event.kind(), version);
        });
    }

    private static ReviewEvent event(Tracked tracked, Verdict verdict, Signature author) {
        String kind = verdict.accepts() ? "accept" : "reject";
        Map<String, Object> data = Map.of(
                "accepted",
                tracked.since().hex(),
                "revisions",
                verdict.revisions().stream().sorted().toList());
        return new ReviewEvent(kind, author, tracked.draft(), Optional.empty(), data);
    }

    private static void requireUnmoved(Store store, Variant variant, Tracked tracked)
            throws IOException, SpaceException {
        ObjectId draft = VersionFiles.draft(store, variant);
        if (!GitObjects.id(draft).equals(tracked.draft())) {
            throw VersionFiles.moved(variant, GitObjects.version(store.commit(draft)));
        }
        Optional<ObjectId> accepted = store.ref(variant.accepted());
        if (accepted.isEmpty()) {
            throw new SpaceException(Reason.UNKNOWN_VERSION, "unknownVersion", variant, "accepted");
        }
        if (!GitObjects.id(accepted.get()).equals(tracked.since())) {
            throw VersionFiles.moved(variant, GitObjects.version(store.commit(accepted.get())));
        }
    }

    private static ObjectId accepted(
            Store store, Tracked tracked, Verdict verdict, byte[] bytes, Signature author, Signature committer)
            throws IOException {
        RevCommit before = store.commit(GitObjects.objectId(tracked.since()));
        List<ObjectId> parents = new ArrayList<>(List.of(before));
        String message = WordSources.message(
                Said.in("said.accept", verdict.revisions().size()),
                WordSources.DRAFT,
                GitObjects.objectId(tracked.draft()),
                tracked.revisions().cameBackByAccepting(verdict.revisions()));
        if (tracked.templateId().isPresent()) {
            parents.add(tracked.templateId().get());
            message = TemplateBase.withTrailer(message, tracked.templateId().get());
        }
        return write(store, before, parents, bytes, new Versions.Note(Optional.empty(), author, committer, message));
    }

    private static ObjectId draft(
            Store store, Tracked tracked, Verdict verdict, byte[] bytes, Signature author, Signature committer)
            throws IOException {
        RevCommit before = store.commit(GitObjects.objectId(tracked.draft()));
        String message = WordSources.message(
                Said.in("said.reject", verdict.revisions().size()),
                WordSources.ACCEPTED,
                GitObjects.objectId(tracked.since()),
                tracked.revisions().cameBackByRejecting(verdict.revisions()));
        return write(
                store, before, List.of(before), bytes, new Versions.Note(Optional.empty(), author, committer, message));
    }

    private static ObjectId write(
            Store store, RevCommit before, List<ObjectId> parents, byte[] bytes, Versions.Note note)
            throws IOException {
        Map<String, byte[]> files = VersionFiles.withAttributes(Map.of(VersionFiles.REPORT, bytes));
        ObjectId tree = store.tree(Optional.of(before.getTree()), files);
        return store.write(new Store.Draft(tree, parents, note.author(), note.committer(), note.message()));
    }
}
