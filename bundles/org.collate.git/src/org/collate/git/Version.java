package org.collate.git;

/**
 * A version of a variant: what an author committed.
 *
 * @param id the commit
 * @param author who wrote it, and when
 * @param committer who sat there when it was committed, and when
 * @param message why, in the author's words, without final line break
 */
public record Version(VersionId id, Signature author, Signature committer, String message) {

    /** The first line of the message. */
    public String subject() {
        return message.lines().findFirst().orElse("");
    }
}
