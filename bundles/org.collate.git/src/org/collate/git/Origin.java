package org.collate.git;

import org.eclipse.jgit.revwalk.RevCommit;

/**
 * The version that words come from.
 *
 * @param version the version
 * @param author who wrote them, and when by that person's clock
 */
public record Origin(VersionId version, Signature author) {

    static Origin of(RevCommit commit) {
        return new Origin(VersionId.of(commit), Signature.of(commit.getAuthorIdent()));
    }
}
