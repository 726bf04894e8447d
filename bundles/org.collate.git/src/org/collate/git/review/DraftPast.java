package org.collate.git.review;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.collate.core.authors.Authorship;
import org.collate.core.revisions.Past;
import org.collate.git.Namesakes;
import org.collate.git.Origin;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.blame.Blame;
import org.collate.git.space.Space;
import org.collate.git.store.GitObjects;
import org.collate.git.store.WordSources;
import org.eclipse.jgit.lib.ObjectId;

/** What the versions of a draft are asked where its words were changed again before they were judged. */
final class DraftPast implements Past {

    private final Space space;
    private final Variant variant;
    private final Map<String, Origin> origins;
    private final VersionId since;
    private final Authorship draft;
    private final Map<String, Boolean> verdicts = new HashMap<>();
    private final Map<String, Boolean> agreed = new HashMap<>();
    private final Map<String, Optional<Authorship>> texts = new HashMap<>();

    /**
     * The past of a draft.
     *
     * @param since the version that it is compared with
     * @param draft its authorship, that of words that are in no version yet where there are such
     */
    DraftPast(Space space, Variant variant, Map<String, Origin> origins, VersionId since, Authorship draft) {
        this.space = space;
        this.variant = variant;
        this.origins = Map.copyOf(origins);
        this.since = since;
        this.draft = draft;
    }

    @Override
    public Optional<String> person(String version) {
        return Optional.ofNullable(origins.get(version))
                .map(origin -> Namesakes.withAddress(origin.author().person()));
    }

    @Override
    public boolean isVerdict(String version) {
        return !version.equals(TrackedRevisions.WRITTEN) && verdicts.computeIfAbsent(version, this::judges);
    }

    private boolean judges(String version) {
        VersionId id = new VersionId(version);
        try {
            return space.read(store -> store.hasCommit(GitObjects.objectId(id))
                    && WordSources.isVerdict(store.commit(GitObjects.objectId(id))));
        } catch (SpaceException e) {
            // It never came to this machine, or cannot be read: then its words cannot either.
            return false;
        }
    }

    @Override
    public boolean isAgreed(String version) {
        return !version.equals(TrackedRevisions.WRITTEN) && agreed.computeIfAbsent(version, this::leadsToSince);
    }

    private boolean leadsToSince(String version) {
        ObjectId id = GitObjects.objectId(new VersionId(version));
        try {
            return space.read(store -> store.hasCommit(id) && store.contains(GitObjects.objectId(since), id));
        } catch (SpaceException e) {
            return false;
        }
    }

    @Override
    public Optional<Authorship> authorship(String version) {
        return version.equals(TrackedRevisions.WRITTEN)
                ? Optional.of(draft)
                : texts.computeIfAbsent(version, this::read);
    }

    private Optional<Authorship> read(String version) {
        try {
            return Optional.of(
                    new Blame(space).of(variant, new VersionId(version)).authorship());
        } catch (SpaceException e) {
            return Optional.empty();
        }
    }
}
