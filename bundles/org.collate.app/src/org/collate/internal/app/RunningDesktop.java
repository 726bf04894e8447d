package org.collate.internal.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;

/**
 * What a second start says to the desktop that runs already with the same settings folder: a file in that folder for each
 * request, taken away by the running desktop when it has done what is asked. No port is opened, and whoever can write
 * there is the user.
 */
public final class RunningDesktop {

    private static final String REQUESTS = "requests";
    private static final String SUFFIX = ".request";
    private static final long LARGEST = 64 * 1024L;
    private static final int MOST = 32;
    private static final Duration PATIENCE = Duration.ofSeconds(6);
    private static final Duration LOOK = Duration.ofMillis(50);

    /** Some systems tell late of new files, or not at all on network drives. */
    private static final Duration LOOK_ANYWAY = Duration.ofSeconds(2);

    private final Path folder;

    /** The one that uses a settings folder. */
    public RunningDesktop(Path settings) {
        this.folder = settings.resolve(REQUESTS);
    }

    /** Does what a request asks for, on the thread that listens. */
    public interface Listener {

        /**
         * Does it.
         *
         * @param arguments the arguments of the second start, files and folders by their absolute names
         * @return whether it was done
         */
        boolean asked(List<String> arguments);
    }

    /**
     * Asks the running desktop to come forward and to open something.
     *
     * @param arguments files and folders by their absolute names
     * @return whether it did, within six seconds
     */
    public boolean ask(List<String> arguments) {
        String name = UUID.randomUUID().toString();
        Path request = folder.resolve(name + SUFFIX);
        try {
            Files.createDirectories(folder);
            Path written = Files.writeString(folder.resolve(name + ".new"), String.join("\n", arguments));
            Files.move(written, request, StandardCopyOption.ATOMIC_MOVE);
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (Files.exists(request) && System.nanoTime() < end) {
                Thread.sleep(LOOK);
            }
            return !Files.deleteIfExists(request);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Listens for requests on a thread of its own; what was asked before is forgotten.
     *
     * @return ends it; empty where the folder cannot be watched, which the log says
     */
    public Optional<Runnable> listen(Listener listener) {
        try {
            Files.createDirectories(folder);
            forget();
            WatchService watch = folder.getFileSystem().newWatchService();
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            Thread thread = Thread.ofPlatform().daemon().name("second starts").start(() -> watch(watch, listener));
            return Optional.of(thread::interrupt);
        } catch (IOException e) {
            ILog.of(RunningDesktop.class).warn("Second starts are not listened to", e);
            return Optional.empty();
        }
    }

    private void watch(WatchService watch, Listener listener) {
        try (watch) {
            while (!Thread.interrupted()) {
                WatchKey key = watch.poll(LOOK_ANYWAY.toMillis(), TimeUnit.MILLISECONDS);
                each(request -> answer(request, listener));
                if (key != null) {
                    key.pollEvents();
                    key.reset();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            ILog.of(RunningDesktop.class).warn("Second starts are no longer listened to", e);
        }
    }

    private void answer(Path request, Listener listener) {
        try {
            if (Files.size(request) <= LARGEST) {
                List<String> arguments = Files.readAllLines(request, StandardCharsets.UTF_8).stream()
                        .filter(line -> !line.isBlank())
                        .limit(MOST)
                        .toList();
                if (listener.asked(arguments)) {
                    Files.deleteIfExists(request);
                }
            }
        } catch (IOException e) {
            ILog.of(RunningDesktop.class).warn("A second start was not understood", e);
        }
    }

    private void forget() throws IOException {
        each(request -> {
            try {
                Files.deleteIfExists(request);
            } catch (IOException e) {
                ILog.of(RunningDesktop.class).warn("An old request stays", e);
            }
        });
    }

    private void each(Consumer<Path> consumer) throws IOException {
        List<Path> requests = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            files.forEach(requests::add);
        }
        requests.stream().limit(MOST).forEach(consumer);
    }
}
