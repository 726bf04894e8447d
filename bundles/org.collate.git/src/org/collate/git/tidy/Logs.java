package org.collate.git.tidy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collate.git.Variant;
import org.collate.git.store.Store;
import org.collate.git.store.Unsaved;
import org.collate.git.store.WriteLock;
import org.collate.model.file.WholeFile;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;

/** Shortens the logs of refs, and lets go of texts between versions that a version has by now. */
final class Logs {

    /** Who did it and when: seconds since 1970, behind a name in angle brackets. */
    private static final Pattern TIME = Pattern.compile("> (\\d{1,12}) [+-]\\d{4}(?:\\t.*)?$");

    private final Store store;
    private final Expiry expiry;

    Logs(Store store, Expiry expiry) {
        this.store = store;
        this.expiry = expiry;
    }

    /** The autosaves that nobody needs any more: old, and settled by a version. */
    List<Store.Move> settled() throws IOException {
        List<Store.Move> moves = new ArrayList<>();
        for (Ref ref : store.refs("refs/collate/autosave/")) {
            Optional<Variant> variant = variant(ref.getName());
            if (variant.isEmpty() || store.ref(variant.get().draft()).isEmpty()) {
                continue;
            }
            RevCommit draft = store.commit(store.ref(variant.get().draft()).get());
            RevCommit autosave = store.commit(ref.getObjectId());
            boolean isOld = Instant.ofEpochSecond(autosave.getCommitTime()).isBefore(expiry.logs(ref.getName()));
            if (isOld && Unsaved.autosave(store, variant.get(), draft).isEmpty()) {
                moves.add(Store.Move.away(ref.getName(), ref.getObjectId()));
            }
        }
        return moves;
    }

    private static Optional<Variant> variant(String ref) {
        String[] parts = ref.split("/");
        return parts.length == 5
                ? Variant.of("refs/heads/m/" + parts[3] + "/" + parts[4] + "/draft")
                : Optional.empty();
    }

    /** Shortens the logs that have entries which are too old; the last entry of each stays. */
    void shorten(WriteLock lock) throws IOException {
        Map<String, Path> old = new TreeMap<>();
        Path logs = store.folder().resolve("logs");
        if (Files.isDirectory(logs, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(logs, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String ref = logs.relativize(file).toString().replace('\\', '/');
                    boolean isLog = attributes.isRegularFile() && Repository.isValidRefName(ref);
                    if (isLog && !expiry.logs(ref).equals(Instant.MIN)) {
                        List<String> lines = Roots.lines(file);
                        if (kept(ref, lines).size() < lines.size()) {
                            old.put(ref, file);
                        }
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        lock.intend(List.copyOf(old.keySet()));
        for (Map.Entry<String, Path> each : old.entrySet()) {
            shorten(each.getKey(), each.getValue());
        }
    }

    private List<String> kept(String ref, List<String> lines) {
        Instant before = expiry.logs(ref);
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i == lines.size() - 1 || !isBefore(lines.get(i), before)) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    private static boolean isBefore(String line, Instant before) {
        Matcher time = TIME.matcher(line);
        return time.find()
                && Instant.ofEpochSecond(Long.parseLong(time.group(1))).isBefore(before);
    }

    /** As Git does it: whoever writes to a log has the lock of its ref. */
    private void shorten(String ref, Path log) throws IOException {
        Path lock = store.folder().resolve(ref + ".lock");
        try {
            Files.createDirectories(lock.getParent());
            Files.createFile(lock);
        } catch (FileAlreadyExistsException e) {
            // Another program is writing; the log is as good the next time.
            return;
        }
        try {
            String text = String.join("\n", kept(ref, Roots.lines(log))) + "\n";
            WholeFile.write(log, text.getBytes(StandardCharsets.ISO_8859_1));
        } finally {
            Files.deleteIfExists(lock);
        }
    }
}
