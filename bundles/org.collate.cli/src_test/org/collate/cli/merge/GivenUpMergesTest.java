package org.collate.cli.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.collate.cli.CommandRun;
import org.collate.cli.command.ExitCode;
import org.collate.testkit.Slice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept beside a report belongs to one merge: when C Git gives that up, nothing of it is used again. */
class GivenUpMergesTest {

    /** Each starts C Git some twenty times, and the driver in processes of its own. */
    private static final int CASES = Math.clamp(Integer.getInteger(Slice.COUNT, 300) / 300, 1, 500);

    private static final List<List<String>> TEXTS = List.of(
            List.of("读原著少。", "事后报告慢。"),
            List.of("读书少。", "事后报告慢。"),
            List.of("读原文少。", "事后报告迟缓。"),
            List.of("读原文太少。", "报告不及时。"));

    @TempDir
    Path folder;

    private final Locale locale = Locale.getDefault();

    @BeforeEach
    void english() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        assumeTrue(new ProcessBuilder("git", "--version").start().waitFor() == 0);
    }

    @AfterEach
    void restoreLanguage() {
        Locale.setDefault(locale);
    }

    /** Three branches off one version: x and y rewrite the first clause, z the second. */
    private GitRepository drawing(String where, String name) throws Exception {
        GitRepository git = new GitRepository(folder.resolve(where), name).begun("读原文少。", "事后报告慢。");
        git.branch("x", "main", "读原著少。", "事后报告慢。");
        git.branch("y", "main", "读书少。", "事后报告慢。");
        git.branch("z", "main", "读原文少。", "事后报告迟缓。");
        git.git(0, "checkout", "-q", "x");
        return git;
    }

    @Test
    void afterAnAbortedMergeAnotherOneIsAsIfTheFirstHadNeverBeen() throws Exception {
        GitRepository git = drawing("r", "r.collate");
        git.git(1, "merge", "y");
        git.git(0, "merge", "--abort");
        String before = git.text();
        git.collate(ExitCode.DONE, "conflicts", "r.collate");
        CommandRun refused = git.collate(ExitCode.INPUT, "resolve", "r.collate", "--theirs");
        assertTrue(refused.notes().contains("Git has given up"), refused.notes());
        assertEquals(before, git.text());
        git.git(0, "merge", "-m", "z", "z");
        assertTrue(git.text().contains("读原著少") && git.text().contains("事后报告迟缓"), git.text());
        assertEquals(List.of(), git.beside());
        Path aside = git.file().resolveSibling(".git/collate/set-aside/r.collate.conflicts.1");
        assertTrue(Files.exists(aside.resolve("theirs.collate")));
    }

    @Test
    void theFolderOfAMergeThatWasGivenUpIsClearedAwayWithoutTouchingTheReport() throws Exception {
        GitRepository git = drawing("r", "r.collate");
        git.git(1, "merge", "y");
        git.git(0, "merge", "--abort");
        git.git(0, "checkout", "-q", "z");
        git.collate(ExitCode.INPUT, "resolve", "r.collate", "--abandon");
        assertTrue(git.text().contains("事后报告迟缓"), git.text());
        assertEquals(List.of(), git.beside());
    }

    @Test
    void eachStepOfARebaseHasItsOwnConflicts() throws Exception {
        GitRepository git = drawing("r", "r.collate");
        git.write("读经典少。", "事后报告慢。");
        git.git(0, "commit", "-q", "-a", "-m", "x once more");
        git.git(1, "rebase", "y");
        git.write("读原著太少。", "事后报告慢。");
        git.git(0, "add", "r.collate");
        git.git(1, "rebase", "--continue");
        CommandRun open = new CommandRun(git.file().getParent());
        assertEquals(ExitCode.FOUND, open.run("conflicts", "r.collate"), open.notes());
        assertTrue(open.data().contains("读原著太少") && open.data().contains("读经典少"), open.data());
        git.collate(ExitCode.DONE, "resolve", "r.collate", "--theirs");
        git.git(0, "add", "r.collate");
        git.git(0, "rebase", "--continue");
        assertTrue(git.text().contains("读经典少"), git.text());
        assertEquals(List.of(), git.beside());
    }

    @Test
    void conflictsStayOpenWhileTheirMergeGoesOn() throws Exception {
        GitRepository git = drawing("r", "r.collate");
        git.git(1, "merge", "y");
        git.git(0, "add", "r.collate");
        git.collate(ExitCode.FOUND, "conflicts", "r.collate");
        git.git(0, "commit", "-q", "-m", "settle it later");
        git.collate(ExitCode.FOUND, "conflicts", "r.collate");
        git.collate(ExitCode.DONE, "resolve", "r.collate", "--theirs");
        assertTrue(git.text().contains("读书少"), git.text());
        assertEquals(List.of(), git.beside());
    }

    @Test
    void whoOnlyLooksAtAMergeFindsNothingWritten() throws Exception {
        GitRepository git = drawing("r", "r.collate");
        git.git(1, "merge-tree", "--write-tree", "x", "y");
        assertEquals(List.of(), git.beside());
        git.git(1, "merge", "y");
        git.collate(ExitCode.DONE, "resolve", "r.collate", "--theirs");
        git.git(0, "commit", "-q", "-a", "-m", "merged");
        String shown = git.git(0, "log", "-1", "--remerge-diff");
        assertTrue(shown.contains("+1.读书少。"), shown);
        assertEquals(List.of(), git.beside());
        assertEquals("", git.git(0, "status", "--porcelain", "--ignored"));
    }

    @Test
    void gitsMergeToolAsksForEachConflict() throws Exception {
        GitRepository git = drawing("r", "季 度'(一).collate");
        git.git(1, "merge", "y");
        GitRepository.Said left = git.git("s\n", "mergetool", "-y");
        assertEquals(1, left.code(), left.words());
        GitRepository.Said done = git.git("what?\nt\n", "-c", "mergetool.keepBackup=false", "mergetool", "-y");
        assertEquals(0, done.code(), done.words());
        assertTrue(git.text().contains("读书少"), git.text());
        git.git(0, "commit", "-q", "-m", "merged");
        assertEquals("", git.git(0, "status", "--porcelain"));
        assertEquals(List.of(), git.kept());
    }

    @Test
    void namesThatBeginWithAHyphenOrHoldQuotesAndLineBreaksAreNames() throws Exception {
        for (String name : List.of("-r.collate", "--abandon.collate", "季\"度' $x.collate", "a\nb.collate")) {
            GitRepository git = drawing("r" + Math.abs(name.hashCode()), name);
            String shown = git.git(0, "diff", "main", "x");
            assertTrue(shown.contains("+1.读原著少。"), shown);
            git.git(1, "merge", "y");
            assertEquals(1, git.kept().size(), name);
            git.collate(ExitCode.FOUND, "conflicts", "--", name);
            git.collate(ExitCode.DONE, "resolve", "--theirs", "--", name);
            assertTrue(git.text().contains("读书少"), git.text());
            assertEquals(List.of(), git.beside());
        }
    }

    /** The oracle is a clone that has seen none of it. */
    @Test
    void whateverWasGivenUpBeforeAMergeGivesTheSame() throws Exception {
        for (int seed = 0; seed < CASES; seed++) {
            try {
                check(new Random(seed), "case" + seed);
            } catch (Exception | AssertionError e) {
                throw new AssertionError("Seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    private void check(Random random, String name) throws Exception {
        GitRepository git = new GitRepository(folder.resolve(name), "r.collate").begun("读原文少。", "事后报告慢。");
        List<String> branches = List.of("b0", "b1", "b2", "b3");
        for (int i = 0; i < branches.size(); i++) {
            git.branch(
                    branches.get(i), "main", TEXTS.get(i).get(0), TEXTS.get(i).get(1));
        }
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            git.git(0, "checkout", "-q", any(branches, random));
            giveUp(git, any(branches, random), random);
        }
        String ours = any(branches, random);
        String theirs = any(branches, random);
        GitRepository fresh = git.fresh(folder.resolve(name + "-fresh"));
        git.git(0, "checkout", "-q", ours);
        fresh.git(0, "checkout", "-q", "copy/" + ours);
        GitRepository.Said merged = git.git("", "merge", "-m", "m", theirs);
        assertEquals(fresh.git("", "merge", "-m", "m", "copy/" + theirs).code(), merged.code(), merged.words());
        assertEquals(fresh.text(), git.text());
        CommandRun open = new CommandRun(git.file().getParent());
        CommandRun expected = new CommandRun(fresh.file().getParent());
        assertEquals(expected.run("conflicts", "r.collate", "--json"), open.run("conflicts", "r.collate", "--json"));
        assertEquals(expected.data(), open.data());
        assertFalse(git.git(0, "status", "--porcelain").contains("conflicts"));
    }

    /** Begins something and gives it up in the middle. */
    private static void giveUp(GitRepository git, String other, Random random) throws Exception {
        switch (random.nextInt(5)) {
            case 0 -> {
                git.git("", "merge", "--no-commit", "--no-ff", other);
                git.git("", "merge", "--abort");
            }
            case 1 -> {
                git.git("", "rebase", other);
                git.git("", "rebase", "--abort");
            }
            case 2 -> {
                git.git("", "cherry-pick", "--no-commit", other);
                git.git(0, "reset", "-q", "--hard");
            }
            case 3 -> {
                git.git("", "revert", "--no-edit", other);
                git.git("", "revert", "--abort");
            }
            default -> {
                git.write("读经典少。", "报告迟。");
                git.git(0, "stash", "-q");
                git.git(0, "checkout", "-q", other);
                git.git("", "stash", "pop");
                git.git(0, "reset", "-q", "--hard");
            }
        }
    }

    private static String any(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
