package org.collate.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The folder of a user")
class UserFolderTest {

    @Test
    void liesInTheHomeFolder() {
        assertEquals(Path.of("/home/li/.collate"), UserFolder.of(Map.of("HOME", "/home/li")));
        assertEquals(
                Path.of(System.getProperty("user.home"), ".collate"), UserFolder.of(Map.of("HOME", "")), "without one");
    }

    @Test
    void isTheOneBesideThePortableProgram() {
        assertEquals(
                Path.of("/media/stick/collate/settings"),
                UserFolder.of(Map.of("HOME", "/home/li", "COLLATE_SETTINGS", "/media/stick/collate/settings")));
        assertEquals(Path.of("/home/li/.collate"), UserFolder.of(Map.of("HOME", "/home/li", "COLLATE_SETTINGS", "")));
    }
}
