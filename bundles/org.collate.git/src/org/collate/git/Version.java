package org.collate.git;

import org.eclipse.jgit.revwalk.RevCommit;

/**
 * A version of a variant: what an author committed.
 *
 * @param id the commit
 * @param author who wrote it, and when
 * @param committer who sat there when it was committed, and when
 * @param message why, in the author's words, without final line break
 */
public record Version(VersionId id, Signature author, Signature committer, String message) {

    static Version of(RevCommit commit) {
        return new Version(
                VersionId.of(commit),
                Signature.of(commit.getAuthorIdent()),
                Signature.of(commit.getCommitterIdent()),
                commit.getFullMessage().strip());
    }

    /** The first line of the message. */
    public String subject() {
        return message.lines().findFirst().orElse("");
    }
}
