package org.collate.git.review;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.collate.core.revisions.Revision;
import org.collate.core.revisions.Revisions;
import org.collate.git.Origin;
import org.collate.git.VersionId;
import org.collate.git.store.GitObjects;
import org.eclipse.jgit.lib.ObjectId;

/**
 * The revisions of a draft against an earlier text.
 *
 * @param since the version that the draft is compared with
 * @param draft the draft that is compared
 * @param revisions the revisions
 * @param origins the versions that made them, by their digits
 * @param template the template's commit that the draft has taken in and the earlier text has not; its changes are no
 *     revisions
 * @param oppositions of revisions that are open since one person rejected what another accepted, the verdicts, by the
 *     ids of these revisions
 */
public record Tracked(
        VersionId since,
        VersionId draft,
        Revisions revisions,
        Map<String, Origin> origins,
        Optional<VersionId> template,
        Map<String, Opposition> oppositions) {

    /** Takes copies. */
    public Tracked {
        origins = Map.copyOf(origins);
        oppositions = Map.copyOf(oppositions);
    }

    /** Which version made a revision: a rejection what it alone brought back; where no history tells, the draft. */
    public Origin origin(Revision revision) {
        Opposition opposition = oppositions.get(revision.id());
        return opposition != null ? opposition.by() : made(revision);
    }

    private Origin made(Revision revision) {
        return origins.getOrDefault(revision.version(), origins.get(draft.hex()));
    }

    /** All versions that did what a revision does: several where it was done on both sides of a merge. */
    public List<Origin> origins(Revision revision) {
        return Stream.concat(
                        Stream.of(origin(revision)),
                        revision.others().stream().map(origins::get).filter(Objects::nonNull))
                .toList();
    }

    Optional<ObjectId> templateId() {
        return template.map(GitObjects::objectId);
    }
}
