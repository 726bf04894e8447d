package org.collate.git.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.remote.Server;
import org.collate.git.store.Store;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.EmptyProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.RemoteRefUpdate.Status;
import org.eclipse.jgit.transport.Transport;

/**
 * Brings what is here to a Git server: the refs of a report together or not at all, each from where the server was seen to have
 * it. Where the server refuses a report, that one stays behind with the server's words, and the others go.
 */
final class Pushes {

    /** What C Git and JGit say of a ref that goes not, since another one of the same push was refused. */
    private static final String WITH_OTHERS = "atomic";

    private static final int MOST_SAID = 4000;

    private final Server server;
    private final Store store;
    private final BooleanSupplier cancelled;
    private final Map<Optional<Variant>, String> refused = new LinkedHashMap<>();
    private boolean isAtomic = true;

    Pushes(Server server, Store store, BooleanSupplier cancelled) {
        this.server = server;
        this.store = store;
        this.cancelled = cancelled;
    }

    /** What the server took not, each with its words. */
    Map<Optional<Variant>, String> refused() {
        return Map.copyOf(refused);
    }

    /** Whether the server moves several refs together; known after a push. */
    boolean isAtomic() {
        return isAtomic;
    }

    /** @return whether all went that was not refused; not where somebody else was faster */
    boolean send(List<Store.Move> moves) throws IOException, SpaceException {
        Map<Optional<Variant>, List<Store.Move>> groups = new LinkedHashMap<>();
        moves.forEach(move -> groups.computeIfAbsent(Variant.of(move.ref()), group -> new ArrayList<>())
                .add(move));
        Map<Optional<Variant>, String> said = new LinkedHashMap<>();
        Outcome first = push(moves, said);
        if (first != Outcome.REFUSED) {
            return first == Outcome.DONE;
        }
        if (groups.size() == 1) {
            refused.putAll(said);
            return true;
        }
        // Whoever was refused for itself goes alone, the others once more together.
        Map<Optional<Variant>, List<Store.Move>> alone = new LinkedHashMap<>(groups);
        alone.keySet().retainAll(said.keySet());
        List<Store.Move> others = new ArrayList<>();
        groups.forEach((variant, own) -> others.addAll(alone.containsKey(variant) ? List.of() : own));
        boolean isDone = true;
        if (!others.isEmpty()) {
            Outcome rest = push(others, new LinkedHashMap<>());
            isDone = rest == Outcome.DONE;
            if (rest == Outcome.REFUSED) {
                isDone = true;
                groups.forEach(alone::putIfAbsent);
            }
        }
        for (Map.Entry<Optional<Variant>, List<Store.Move>> each : alone.entrySet()) {
            Map<Optional<Variant>, String> own = new LinkedHashMap<>();
            Outcome outcome = push(each.getValue(), own);
            isDone &= outcome != Outcome.RACED;
            if (outcome == Outcome.REFUSED) {
                refused.put(each.getKey(), own.getOrDefault(each.getKey(), ""));
            }
        }
        return isDone;
    }

    private enum Outcome {
        DONE,
        RACED,
        REFUSED
    }

    /** One push; without the server's help in several, so that no ref names what another one is still to bring. */
    private Outcome push(List<Store.Move> moves, Map<Optional<Variant>, String> said)
            throws IOException, SpaceException {
        if (isAtomic) {
            try {
                return push(moves, true, said);
            } catch (TransportException e) {
                if (!String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains(WITH_OTHERS)) {
                    return failed(e, moves, said);
                }
                isAtomic = false;
            }
        }
        for (List<Store.Move> step : inOrder(moves)) {
            try {
                Outcome outcome = push(step, false, said);
                if (outcome != Outcome.DONE) {
                    return outcome;
                }
            } catch (TransportException e) {
                return failed(e, step, said);
            }
        }
        return Outcome.DONE;
    }

    /** Who is who first, then drafts, what was said of them, what was accepted of them, and rounds. */
    private static List<List<Store.Move>> inOrder(List<Store.Move> moves) {
        List<List<Store.Move>> steps = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            steps.add(new ArrayList<>());
        }
        moves.forEach(move -> steps.get(step(move.ref())).add(move));
        steps.removeIf(List::isEmpty);
        return steps;
    }

    private static int step(String ref) {
        Optional<Variant> variant = Variant.of(ref);
        if (variant.isEmpty()) {
            return 0;
        } else if (ref.equals(variant.get().draft())) {
            return 1;
        } else if (ref.startsWith(variant.get().reviews())) {
            return 2;
        }
        return ref.equals(variant.get().accepted()) ? 3 : 4;
    }

    /** A broken line is nobody's refusal; whatever else ends a push is the server's word on all of it. */
    private Outcome failed(TransportException e, List<Store.Move> moves, Map<Optional<Variant>, String> said)
            throws IOException, SpaceException {
        if (cancelled.getAsBoolean()) {
            throw new SpaceException(e, Reason.CANCELLED, "cancelled", server.place());
        } else if (Server.isBroken(e)) {
            throw server.trouble(e);
        }
        requireSpeaking();
        moves.forEach(move -> said.put(Variant.of(move.ref()), server.said(e)));
        return Outcome.REFUSED;
    }

    /** JGit takes a line that ended for a refusal, so the server is asked once more. */
    private void requireSpeaking() throws IOException, SpaceException {
        try (Transport line = server.open(store.repository());
                FetchConnection connection = server.speak(line::openFetch)) {
            connection.getRefs();
        } catch (TransportException e) {
            throw server.trouble(e);
        }
    }

    private Outcome push(List<Store.Move> moves, boolean together, Map<Optional<Variant>, String> said)
            throws IOException, SpaceException {
        List<RemoteRefUpdate> updates = new ArrayList<>();
        for (Store.Move move : moves) {
            ObjectId before = move.from().orElse(ObjectId.zeroId());
            updates.add(new RemoteRefUpdate(
                    store.repository(), move.to().name(), move.to(), move.ref(), false, null, before));
        }
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        try (Transport line = server.open(store.repository())) {
            line.setPushAtomic(together);
            PushResult result = server.speak(() -> line.push(monitor(), updates, words));
            server.spoke();
            return outcome(result.getRemoteUpdates(), words.toString(StandardCharsets.UTF_8), said);
        }
    }

    private Outcome outcome(Collection<RemoteRefUpdate> updates, String words, Map<Optional<Variant>, String> said) {
        Set<Status> faster = Set.of(Status.REJECTED_REMOTE_CHANGED, Status.REJECTED_NONFASTFORWARD);
        if (updates.stream().anyMatch(each -> faster.contains(each.getStatus()))) {
            return Outcome.RACED;
        }
        boolean isDone = true;
        for (RemoteRefUpdate each : updates) {
            if (each.getStatus() != Status.OK && each.getStatus() != Status.UP_TO_DATE) {
                isDone = false;
                String why = String.valueOf(each.getMessage());
                if (!why.toLowerCase(Locale.ROOT).contains(WITH_OTHERS)) {
                    said.merge(Variant.of(each.getRemoteName()), text(why, words), (one, other) -> one);
                }
            }
        }
        return isDone ? Outcome.DONE : Outcome.REFUSED;
    }

    /** The server's words in one line: why, and what its hook said. */
    private static String text(String why, String words) {
        String all = words.isBlank() ? why : why + ": " + words.strip();
        String line = all.replaceAll("\\s*\\R\\s*", "; ").replaceAll("\\p{Cntrl}", "");
        return line.length() > MOST_SAID ? line.substring(0, MOST_SAID) : line;
    }

    private ProgressMonitor monitor() {
        return new EmptyProgressMonitor() {
            @Override
            public boolean isCancelled() {
                return cancelled.getAsBoolean();
            }
        };
    }
}
