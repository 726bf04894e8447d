package org.collate.git.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.collate.testkit.CGit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitSetupTest {

    @TempDir
    Path folder;

    /** It may hold a password, or be a group's; the mask of whoever runs the command says neither. */
    @Test
    void theUsersConfigurationStaysOpenToThoseItWasOpenTo() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        new CGit(folder).run("init", "-q", "work");
        Path config = folder.resolve("work/.git/config");
        for (String mode : List.of("rw-------", "rw-rw-r--", "rw-r-----")) {
            Files.setPosixFilePermissions(config, PosixFilePermissions.fromString(mode));
            GitSetup.install(folder.resolve("work"), "collate");
            assertEquals(mode, PosixFilePermissions.toString(Files.getPosixFilePermissions(config)));
            assertTrue(Files.readString(config).contains("merge-driver"));
        }
    }
}
