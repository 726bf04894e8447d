package org.collate.git.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The repository that a folder is or lies in, as far as conditions ask for it.
 *
 * @param gitDir Git's folder, as it is named
 * @param common the folder that the work trees of a repository share
 */
record Around(Path gitDir, Path common) {

    private static final String LINK = "gitdir: ";
    private static final String BRANCH = "ref: refs/heads/";

    static Optional<Around> of(Path start, Optional<String> named) {
        if (named.isPresent()) {
            return Optional.of(at(start.resolve(named.get()).normalize()));
        }
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            Path inside = folder.resolve(".git");
            if (Files.isDirectory(inside) && isRepository(inside)) {
                return Optional.of(at(inside));
            }
            Optional<String> link = text(inside).filter(each -> each.startsWith(LINK));
            if (link.isPresent()) {
                return Optional.of(
                        at(folder.resolve(link.get().substring(LINK.length()).strip())
                                .normalize()));
            }
            if (isRepository(folder)) {
                return Optional.of(at(folder));
            }
        }
        return Optional.empty();
    }

    private static boolean isRepository(Path folder) {
        return Files.isRegularFile(folder.resolve("HEAD"))
                && (Files.isDirectory(folder.resolve("objects")) && Files.isDirectory(folder.resolve("refs"))
                        || Files.isRegularFile(folder.resolve("commondir")));
    }

    private static Around at(Path gitDir) {
        Optional<String> common = text(gitDir.resolve("commondir"));
        return new Around(
                gitDir,
                common.map(each -> gitDir.resolve(each.strip()).normalize()).orElse(gitDir));
    }

    /** The branch that is checked out; empty where none is. */
    Optional<String> branch() {
        return text(gitDir.resolve("HEAD"))
                .map(String::strip)
                .filter(each -> each.startsWith(BRANCH))
                .map(each -> each.substring(BRANCH.length()));
    }

    static Optional<String> text(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
