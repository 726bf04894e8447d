package org.collate.git.actions;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.collate.git.actions.Action.Moved;
import org.collate.git.store.Store;
import org.collate.model.file.PlainFile;
import org.eclipse.jgit.lib.ObjectId;

/**
 * The operation log of a space: a file of one entry a line, the last one last. It names versions and says no word of them.
 * It is written after what it tells was done, and not forced to disk: what a crash of the machine takes of it is no work of
 * anybody's.
 */
public final class ActionLog {

    /** More than is done to a space in a year; the older half goes when it is reached. In bytes. */
    private static final long LARGEST = 8L << 20;

    private static final List<String> SHARED = List.of("refs/heads/", "refs/tags/");

    private final Path file;

    /** The log of a space, by the folder of its repository. */
    public ActionLog(Path folder) {
        this.file = folder.resolve("collate/operations");
    }

    /**
     * Adds what was done; what never leaves this machine, such as the text between versions, is not told. By whoever has the
     * right to write to the space.
     */
    public <T> void add(Store.Change<T> change, Optional<String> undoes) throws IOException {
        List<Moved> moved = change.moves().stream()
                .filter(move -> SHARED.stream().anyMatch(move.ref()::startsWith))
                .map(move -> new Moved(
                        move.ref(),
                        move.from().map(ObjectId::name),
                        Optional.of(move.to())
                                .filter(to -> !to.equals(ObjectId.zeroId()))
                                .map(ObjectId::name)))
                .toList();
        if (!moved.isEmpty()) {
            add(new Action(change.why(), change.by(), moved, undoes));
        }
    }

    private void add(Action action) throws IOException {
        shorten();
        boolean isTorn = isTorn();
        String line = (isTorn ? "\n" : "") + action.line() + "\n";
        try (FileChannel channel =
                PlainFile.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            PlainFile.all(channel, line.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The entries that are whole, the last one first. */
    public List<Action> entries() throws IOException {
        return lines().stream()
                .map(Action::parse)
                .flatMap(Optional::stream)
                .toList()
                .reversed();
    }

    private List<String> lines() throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > 2 * LARGEST) {
            return List.of();
        }
        // What another hand spoiled is no character, and so no entry.
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    private void shorten() throws IOException {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) > LARGEST) {
            List<String> lines = lines();
            String kept = lines.subList(lines.size() / 2, lines.size()).stream()
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
            PlainFile.write(file, kept.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Whether the last line has no end, since the machine stopped there. */
    private boolean isTorn() throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) == 0) {
            return false;
        }
        try (FileChannel channel = PlainFile.open(file, StandardOpenOption.READ)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            channel.read(last, channel.size() - 1);
            return last.get(0) != '\n';
        }
    }
}
