package org.collate.git.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import org.collate.git.Samples;
import org.collate.git.SpaceException.Reason;
import org.collate.git.space.Space;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyAddressTest {

    private static final Path FROM = Path.of("/home/lin");

    @TempDir
    Path temp;

    @Test
    void addressesAreToldFromPathsAsCGitDoes() throws Exception {
        for (String server : List.of(
                "ssh://git@office/spaces/a.git", "git@office:spaces/a.git", "office:a", "https://office:8443/a.git")) {
            assertInstanceOf(CopyAddress.Server.class, CopyAddress.parse(server, FROM), server);
        }
        assertEquals(CopyAddress.of(Path.of("/mnt/u/班子")), CopyAddress.parse("file:///mnt/u/班子", FROM));
        assertEquals(CopyAddress.of(Path.of("/mnt/u/班子")), CopyAddress.parse("/mnt/u/班子", FROM));
        assertEquals(CopyAddress.of(FROM.resolve("a/b:c")), CopyAddress.parse("a/b:c", FROM));
    }

    @Test
    void whatIsNoAddressOfUseIsSaid() {
        for (String named :
                List.of("git://office/a", "ssh://-oProxyCommand=x/a", "https://u:secret@office/a", "ftp://a/b")) {
            Samples.assertReason(Reason.INVALID_NAME, () -> CopyAddress.parse(named, FROM));
        }
    }

    @Test
    void aRemoteOfCGitThatCannotBeReachedHereKeepsNobodyFromTheOthers() throws Exception {
        try (Space space = Samples.space(temp.resolve("a"))) {
            try (Repository repository = new FileRepositoryBuilder()
                    .setGitDir(space.folder().toFile())
                    .setBare()
                    .build()) {
                StoredConfig config = repository.getConfig();
                config.setString("remote", "old", "url", "git://office/a");
                config.setString("remote", "stick", "url", "file:///mnt/u/a");
                config.save();
            }
            assertEquals(
                    List.of("stick"),
                    new Remotes(space).all().stream().map(Remote::name).toList());
            Samples.assertReason(Reason.INVALID_NAME, () -> new Remotes(space).named("old"));
        }
    }
}
