package org.collate.core.revisions;

import java.util.Optional;
import org.collate.core.authors.Authorship;

/** What is to be known of the versions that lie between an earlier text and a draft. Versions are names. */
public interface Past {

    /** Who made a version: equal for versions of one person. Empty where that is not known; such ones are different. */
    Optional<String> person(String version);

    /** Whether a version is a verdict: what it took away is judged, and no change of the draft. */
    boolean isVerdict(String version);

    /**
     * Whether the earlier text goes on from a version, other than by a verdict. Such a version is asked for nothing more:
     * the order of its words is that of the earlier text.
     */
    boolean isAgreed(String version);

    /** The words of a version, and who wrote which of them; empty where they cannot be read any more. */
    Optional<Authorship> authorship(String version);
}
