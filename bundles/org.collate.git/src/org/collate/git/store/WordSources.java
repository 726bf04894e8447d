package org.collate.git.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.FooterKey;
import org.eclipse.jgit.revwalk.FooterLine;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * Commits that a commit took words from without being made on top of them, named in its trailers: the draft that an
 * accepted text was taken from, the accepted text that a rejection went back to, what was merged where a conflict is
 * settled. They are no Git parents, since a
 * merge would then count what is pending as taken.
 */
public final class WordSources {

    /** Names the draft, in a commit of the accepted text. */
    public static final String DRAFT = "Collate-Draft";

    /** Names the accepted text, in a commit of the draft. */
    public static final String ACCEPTED = "Collate-Accepted";

    /** Names what was merged, in a commit that settles a conflict and takes words of it. */
    public static final String SETTLED = "Collate-Settled";

    /** Names a version whose words a verdict brought back, where neither draft nor accepted text had them any more. */
    static final String WORDS = "Collate-Words";

    /** Names an earlier version, in a commit that says again what that one says, and nothing else. */
    private static final String AGAIN = "Collate-Again";

    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");
    private static final List<FooterKey> KEYS =
            List.of(new FooterKey(DRAFT), new FooterKey(ACCEPTED), new FooterKey(SETTLED), new FooterKey(WORDS));

    private WordSources() {}

    /** The commits that are named, whether they are there or not. */
    public static List<ObjectId> of(RevCommit commit) {
        // Read once for all keys: most commits have no trailer, and whoever asks asks of each.
        List<FooterLine> trailers = commit.getFooterLines();
        if (trailers.isEmpty()) {
            return List.of();
        }
        return KEYS.stream()
                .flatMap(key -> named(trailers, key))
                .filter(id -> Stream.of(commit.getParents()).noneMatch(id::equals))
                .distinct()
                .toList();
    }

    /** Of the commits that are named, the drafts that an accepted text was taken from, in which more may be pending. */
    public static List<ObjectId> drafts(RevCommit commit) {
        return named(commit, new FooterKey(DRAFT)).toList();
    }

    /** The commits that a trailer names. */
    static Stream<ObjectId> named(RevCommit commit, FooterKey key) {
        return named(commit.getFooterLines(), key);
    }

    private static Stream<ObjectId> named(List<FooterLine> trailers, FooterKey key) {
        return trailers.stream()
                .filter(line -> line.matches(key))
                .map(FooterLine::getValue)
                .filter(COMMIT.asMatchPredicate())
                .map(ObjectId::fromString);
    }

    /**
     * The message of a commit that took words from another one.
     *
     * @param back the digits of versions whose words it brought back
     */
    public static String message(String message, String trailer, ObjectId source, Set<String> back) {
        String trailers =
                back.stream().map(version -> "\n" + WORDS + ": " + version).collect(Collectors.joining());
        return message.strip() + "\n\n" + trailer + ": " + source.name() + trailers;
    }

    /** The message of a commit that says again what a version said, as if nothing had been between them. */
    public static String saysAgain(String message, ObjectId version) {
        return message.strip() + "\n\n" + AGAIN + ": " + version.name();
    }

    /** The version that a commit says it says again; whether the two have one text is not looked at. */
    public static Optional<ObjectId> again(RevCommit commit) {
        return named(commit, new FooterKey(AGAIN)).findFirst();
    }

    /** Whether a commit accepted or rejected revisions. */
    public static boolean isVerdict(RevCommit commit) {
        return Stream.of(DRAFT, ACCEPTED)
                .anyMatch(key -> named(commit, new FooterKey(key)).findAny().isPresent());
    }
}
