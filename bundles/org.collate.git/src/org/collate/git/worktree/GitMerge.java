package org.collate.git.worktree;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectInserter;

/**
 * One merge of a file that C Git had made: the versions identify it, and nothing else has the right to be settled by it.
 *
 * @param base the blob that both come from, in hexadecimal digits; that of no bytes where there was none
 * @param ours the blob that was merged into
 * @param theirs the blob that was taken in
 * @param head the commit that was checked out; empty where there was none
 * @param result the blob of the file as the merge, or what was settled of it since, left it
 */
public record GitMerge(String base, String ours, String theirs, String head, String result) {

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{40}|");

    /** The name of a file's bytes in Git. */
    public static String blob(byte[] bytes) {
        try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
            return formatter.idFor(Constants.OBJ_BLOB, bytes).name();
        }
    }

    /** The same merge, with another result. */
    public GitMerge withResult(byte[] bytes) {
        return new GitMerge(base, ours, theirs, head, blob(bytes));
    }

    /** As a file: a name and its digits a line. */
    public String text() {
        return String.format(
                Locale.ROOT, "base %s\nours %s\ntheirs %s\nhead %s\nresult %s\n", base, ours, theirs, head, result);
    }

    /** Reads such a file; empty where it is none. */
    public static Optional<GitMerge> parse(String text) {
        Map<String, String> lines = new TreeMap<>();
        text.lines().forEach(line -> {
            int blank = line.indexOf(' ');
            if (blank > 0 && DIGITS.matcher(line.substring(blank + 1)).matches()) {
                lines.put(line.substring(0, blank), line.substring(blank + 1));
            }
        });
        return lines.size() == 5 && lines.keySet().containsAll(List.of("base", "ours", "theirs", "head", "result"))
                ? Optional.of(new GitMerge(
                        lines.get("base"),
                        lines.get("ours"),
                        lines.get("theirs"),
                        lines.get("head"),
                        lines.get("result")))
                : Optional.empty();
    }

    boolean isOf(GitMerge other) {
        return base.equals(other.base) && ours.equals(other.ours) && theirs.equals(other.theirs);
    }
}
