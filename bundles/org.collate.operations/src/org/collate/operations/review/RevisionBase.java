package org.collate.operations.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.git.review.HandOvers;
import org.collate.git.review.HandOvers.HandedOver;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;

/**
 * A version that a draft can be compared with.
 *
 * @param name how it is found: {@code accepted}, {@code round-N} or digits
 * @param round the round that it was handed over in
 * @param version the version
 */
public record RevisionBase(String name, Optional<Integer> round, Version version) {

    /** The name of the accepted text, the only base whose revisions are judged. */
    public static final String ACCEPTED = "accepted";

    /** Whether it is the accepted text. */
    public boolean isAccepted() {
        return name.equals(ACCEPTED);
    }

    /** Those of a draft: the accepted text, what was handed over, and its other versions, the last one first. */
    public static List<RevisionBase> of(Space space, Variant variant) throws SpaceException {
        Versions versions = new Versions(space);
        List<RevisionBase> bases = new ArrayList<>();
        bases.add(new RevisionBase(ACCEPTED, Optional.empty(), versions.version(versions.accepted(variant))));
        Set<VersionId> named = new HashSet<>();
        named.add(versions.draft(variant).id());
        for (HandedOver each : new HandOvers(space).all(variant)) {
            named.add(each.version());
            bases.add(new RevisionBase(
                    "round-" + each.round(), Optional.of(each.round()), versions.version(each.version())));
        }
        versions.log(variant).stream()
                .filter(each -> !named.contains(each.id()))
                .forEach(each -> bases.add(new RevisionBase(each.id().hex(), Optional.empty(), each)));
        return bases;
    }
}
