package org.collate.git.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.collate.git.Samples;
import org.collate.git.exchange.Sync;
import org.collate.git.space.Space;
import org.collate.model.file.Readers;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may read and write what: the owner alone, or those whom a copy's configuration names, as C Git gives it to them. */
class SharingTest {

    @TempDir
    Path temp;

    @BeforeEach
    void needsModes() throws Exception {
        assumeTrue(temp.getFileSystem().supportedFileAttributeViews().contains("unix"), "no modes here");
        assumeTrue(new ProcessBuilder("git", "--version").start().waitFor() == 0);
    }

    @Test
    void aCopyThatIsSharedIsOpenedToThoseWhomGitWouldOpenItTo() throws Exception {
        int number = 0;
        for (String umask : List.of("077", "022", "002")) {
            for (String shared :
                    List.of("umask", "group", "true", "all", "0640", "0660", "0600", "0664", "2", "9", "")) {
                Path by = temp.resolve("git" + number);
                Path ours = temp.resolve("ours" + number++);
                make(umask, by, "-c core.sharedRepository=" + shared);
                make(umask, ours, "");
                try (Store store = new Store(new FileRepositoryBuilder()
                        .setGitDir(ours.toFile())
                        .setBare()
                        .build())) {
                    store.repository().getConfig().setString("core", null, "sharedRepository", shared);
                    Sharing.settle(store);
                }
                assertEquals(modes(by, false), modes(ours, false), umask + " " + shared);
            }
        }
    }

    /** A repository with an object, a ref and its log, as C Git makes it. */
    private void make(String umask, Path folder, String with) throws Exception {
        String git = "git " + with + " --git-dir=" + folder;
        String script = "umask " + umask + "; export GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null; git " + with
                + " init -q --bare --template= " + folder + " && tree=$(" + git + " mktree </dev/null) && commit=$("
                + git
                + " -c user.name=a -c user.email=a commit-tree -m a $tree) && " + git
                + " -c user.name=a -c user.email=a -c core.logAllRefUpdates=always update-ref refs/heads/a/b $commit";
        Process process =
                new ProcessBuilder("sh", "-c", script).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }

    private static Map<String, String> modes(Path folder, boolean all) throws Exception {
        Map<String, String> modes = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path each : files.toList()) {
                String name = folder.relativize(each).toString();
                // The folder itself and the configuration are as whoever set it up left them.
                if (all || !name.isEmpty() && !name.equals("config")) {
                    int mode = (int) Files.getAttribute(each, "unix:mode") & 07777;
                    modes.put(
                            name.replaceAll("objects/[0-9a-f]{2}", "objects/xx").replaceAll("[0-9a-f]{38}", "object"),
                            Integer.toOctalString(mode));
                }
            }
        }
        return modes;
    }

    @Test
    void aSpaceOfOnesOwnIsItsOwnersWhateverTheUmask() throws Exception {
        Path folder = temp.resolve("own");
        Samples.space(folder).close();
        Sync.clone(folder, temp.resolve("clone"), Samples.BY_CLERK, () -> false).close();
        for (String name : List.of("own", "clone")) {
            assertEquals("700", modes(temp.resolve(name), true).get(""));
        }
        Path fresh = temp.resolve("fresh");
        Space.init(fresh, Samples.BY_CLERK).close();
        modes(fresh, true).forEach((file, mode) -> assertEquals(true, mode.matches("[0-7]00"), file + " " + mode));
    }

    @Test
    void aSharedSpaceIsTheGroupsInAllThatIsWrittenLater() throws Exception {
        Path folder = temp.resolve("shared");
        Samples.space(temp.resolve("own")).close();
        try (Space own = Space.open(temp.resolve("own"))) {
            Sync.copying(temp.resolve("own"), folder, Readers.GROUP, Samples.BY_CLERK, () -> false)
                    .space()
                    .close();
            Samples.commit(own, Samples.zhangSan(), "第一稿");
            new Sync(own).with(folder, Samples.BY_CLERK, () -> false);
        }
        Map<String, String> modes = modes(folder, true);
        // Nothing of a space lies there.
        modes.keySet().removeAll(List.of("branches", "hooks"));
        modes.forEach((file, mode) -> {
            boolean isFolder = Files.isDirectory(folder.resolve(file));
            boolean isObject = file.startsWith("objects/") && !isFolder;
            assertEquals(
                    true,
                    mode.matches(isFolder ? "2?77[0-7]" : isObject ? "4[4-7][0-7]" : "66[0-7]"),
                    file + " " + mode);
        });
    }

    @Test
    void aBundleIsItsOwnersOrTheGroupsAndKeepsTheModeOfWhatItReplaces() throws Exception {
        try (Space space = Samples.space(temp.resolve("own"))) {
            for (Map.Entry<Readers, String> each :
                    Map.of(Readers.OWNER, "600", Readers.GROUP, "660").entrySet()) {
                Path file = temp.resolve(each.getKey() + ".bundle");
                new Sync(space).bundle(file, each.getKey());
                assertEquals(each.getValue(), mode(file));
                Files.setAttribute(file, "unix:mode", 0644);
                new Sync(space).bundle(file, each.getKey());
                assertEquals("644", mode(file));
            }
        }
    }

    private static String mode(Path file) throws Exception {
        return Integer.toOctalString((int) Files.getAttribute(file, "unix:mode") & 07777);
    }
}
