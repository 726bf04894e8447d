package org.collate.git.store;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.FooterKey;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * The commit of the template that a variant took in last: the base of the next template update.
 *
 * <p>The commit that begins a variant has it as its only parent, the commit of an update as its second; both name it in
 * a trailer, since a commit that merges two clones has a second parent as well. A trailer counts only where it names a
 * parent.
 */
public final class TemplateBase {

    private static final String TRAILER = "Collate-Template";
    private static final FooterKey KEY = new FooterKey(TRAILER);

    private TemplateBase() {}

    /** The message of a commit that takes in a template's commit. */
    public static String message(String message, ObjectId template) {
        return message + "\n\n" + TRAILER + ": " + template.name();
    }

    /** The same for a message that ends in other trailers. */
    public static String withTrailer(String message, ObjectId template) {
        return message + "\n" + TRAILER + ": " + template.name();
    }

    /** What the history of a commit took in last; empty for a template's own history. */
    public static Optional<ObjectId> of(Store store, ObjectId commit) throws IOException {
        try (RevWalk walk = new RevWalk(store.repository())) {
            RevCommit at = walk.parseCommit(commit);
            while (true) {
                Optional<ObjectId> taken = takenBy(at);
                if (taken.isPresent() || at.getParentCount() == 0) {
                    return taken;
                }
                at = walk.parseCommit(at.getParent(0));
            }
        }
    }

    /** The parents of a commit of a variant that are no template's: with their own trailers as their witness. */
    public static List<RevCommit> otherParents(RevCommit commit) {
        List<String> named = commit.getFooterLines(KEY);
        return Stream.of(commit.getParents())
                .filter(parent -> !named.contains(parent.name()))
                .toList();
    }

    private static Optional<ObjectId> takenBy(RevCommit commit) {
        List<String> named = commit.getFooterLines(KEY);
        return Stream.of(commit.getParents())
                .filter(parent -> named.contains(parent.name()))
                .map(RevCommit::copy)
                .findFirst();
    }
}
