package org.collate.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {

    @TempDir
    Path folder;

    @Test
    void aFolderGoesWithAllThatIsInItAndWhatALinkLeadsToStays() throws IOException {
        Path kept =
                Files.writeString(Files.createDirectory(folder.resolve("kept")).resolve("a"), "words");
        Path tree = Files.createDirectories(folder.resolve("tree/below/deeper"));
        Files.writeString(tree.resolve("b"), "words");
        Files.createSymbolicLink(tree.resolve("out"), kept.getParent());
        FileTree.delete(folder.resolve("tree"));
        assertFalse(Files.exists(folder.resolve("tree")));
        assertEquals("words", Files.readString(kept));
    }

    @Test
    void aLinkItselfGoesAndWhatIsNotThereIsNoError() throws IOException {
        Path kept = Files.createDirectory(folder.resolve("kept"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), kept);
        FileTree.delete(link);
        FileTree.delete(link);
        assertFalse(Files.exists(link, LinkOption.NOFOLLOW_LINKS));
        assertTrue(Files.isDirectory(kept));
    }
}
