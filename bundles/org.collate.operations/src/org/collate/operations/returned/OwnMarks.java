package org.collate.operations.returned;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.transfer.marks.ChangeMark;

/**
 * The marks of change that an export of ours wrote into a document: those that bear the name and the time of a version that
 * the document was made from. The report has what they say already.
 */
final class OwnMarks {

    /** No marks are ours. */
    static final OwnMarks NONE = new OwnMarks(Set.of());

    private record Made(String author, LocalDateTime time) {}

    private final Set<Made> made;

    private OwnMarks(Set<Made> made) {
        this.made = made;
    }

    /** The marks of a document that was made from a version. */
    static OwnMarks of(Space space, Variant variant, VersionId base) throws SpaceException {
        Set<Made> made = new HashSet<>();
        for (Version version : new Versions(space).log(variant, base)) {
            Signature author = version.author();
            String name = author.person().name();
            made.add(new Made(name, minute(author.time().toLocalDateTime())));
            made.add(new Made(
                    name,
                    minute(author.time().withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime())));
        }
        return new OwnMarks(made);
    }

    /** Whether an export of ours wrote a mark. */
    boolean has(ChangeMark mark) {
        return mark.local()
                .filter(local -> made.contains(new Made(mark.author().strip(), minute(local))))
                .isPresent();
    }

    private static LocalDateTime minute(LocalDateTime time) {
        return time.truncatedTo(ChronoUnit.MINUTES);
    }
}
