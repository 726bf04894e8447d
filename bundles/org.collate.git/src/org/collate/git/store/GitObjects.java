package org.collate.git.store;

import java.time.Instant;
import java.time.ZoneOffset;
import org.collate.git.Origin;
import org.collate.git.Person;
import org.collate.git.Signature;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/** Turns JGit's objects into the values of the team space, and back; those who use the space see no JGit. */
public final class GitObjects {

    private GitObjects() {}

    /** The version that a commit is. */
    public static VersionId id(AnyObjectId commit) {
        return new VersionId(commit.name());
    }

    /** The commit that a version is. */
    public static ObjectId objectId(VersionId version) {
        return ObjectId.fromString(version.hex());
    }

    /** A version with its author and message. */
    public static Version version(RevCommit commit) {
        return new Version(
                id(commit),
                signature(commit.getAuthorIdent()),
                signature(commit.getCommitterIdent()),
                commit.getFullMessage().strip());
    }

    /** A version as the origin of words. */
    public static Origin origin(RevCommit commit) {
        return new Origin(id(commit), signature(commit.getAuthorIdent()));
    }

    /** Who did something as Git recorded it; a name that cannot be one is {@code ?}. */
    public static Signature signature(PersonIdent ident) {
        Instant when = ident.getWhenAsInstant();
        ZoneOffset offset = ident.getZoneId().getRules().getOffset(when);
        String name = ident.getName();
        Person person = Person.parse(name)
                .map(parsed -> new Person(parsed.name(), ident.getEmailAddress()))
                .orElseGet(() -> new Person("?", ident.getEmailAddress()));
        return new Signature(person, when.atOffset(offset));
    }

    /** Who did something, as Git records it. */
    public static PersonIdent ident(Signature signature) {
        Person person = signature.person();
        return new PersonIdent(
                person.name(),
                person.email(),
                signature.time().toInstant(),
                signature.time().getOffset());
    }
}
