package org.collate.operations;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which fonts are on a machine. The files of fonts are looked into for their names, since the JDK's own list of fonts
 * takes ten times as long and needs the desktop's libraries.
 */
public final class MachineFonts {

    private static final int MOST_FILES = 4_000;
    private static final int DEPTH = 6;

    private final List<Path> folders;

    /** Fonts in these folders and the ones below. */
    public MachineFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /**
     * The fonts of this machine and its user.
     *
     * @param environment the variables of the environment
     */
    public static MachineFonts here(Map<String, String> environment) {
        Path home = Path.of(System.getProperty("user.home", "."));
        List<Path> folders = new ArrayList<>();
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            folders.add(Path.of(environment.getOrDefault("WINDIR", "C:\\Windows"), "Fonts"));
            Optional.ofNullable(environment.get("LOCALAPPDATA"))
                    .ifPresent(local -> folders.add(Path.of(local, "Microsoft", "Windows", "Fonts")));
        } else if (system.startsWith("mac")) {
            folders.addAll(List.of(
                    Path.of("/System/Library/Fonts"),
                    Path.of("/System/Library/AssetsV2"),
                    Path.of("/Library/Fonts"),
                    home.resolve("Library/Fonts")));
        } else {
            folders.addAll(List.of(
                    Path.of("/usr/share/fonts"),
                    Path.of("/usr/local/share/fonts"),
                    home.resolve(".local/share/fonts"),
                    home.resolve(".fonts")));
        }
        return new MachineFonts(folders);
    }

    /** Those of these names that fonts of the machine have. Files that cannot be read are no fonts. */
    public Set<String> present(Set<String> names) {
        Map<String, String> wanted = new HashMap<>();
        names.forEach(name -> wanted.put(name.toLowerCase(Locale.ROOT), name));
        Set<String> present = new HashSet<>();
        if (wanted.isEmpty()) {
            return present;
        }
        for (Path file : files()) {
            try (RandomAccessFile font = new RandomAccessFile(file.toFile(), "r")) {
                for (String name : new FontNames(font).read()) {
                    Optional.ofNullable(wanted.get(name.toLowerCase(Locale.ROOT)))
                            .ifPresent(present::add);
                }
            } catch (IOException e) {
                continue;
            }
        }
        return present;
    }

    private List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            try {
                Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEPTH, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        String name = file.toString().toLowerCase(Locale.ROOT);
                        if (name.endsWith(".ttf") || name.endsWith(".ttc") || name.endsWith(".otf")) {
                            files.add(file);
                        }
                        return files.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException e) {
                continue;
            }
        }
        return files;
    }
}
