package org.collate.git.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.collate.git.Signature;
import org.collate.git.disk.KeptNames;
import org.collate.git.disk.PackedFirst;
import org.collate.git.store.Store.Move;
import org.collate.git.store.Store.Moved;
import org.eclipse.jgit.api.PackRefsCommand;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.lib.BatchRefUpdate;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.ReceiveCommand;

/**
 * Moves refs so that they are all where they were or all where they go, whenever a program is killed or power goes. JGit
 * moves several by one file of packed refs; a loose one that stood over it would come back by itself, so those are packed
 * and gone for good before.
 */
final class RefMoves {

    private final Repository repository;
    private final KeptNames names;

    /** The moves in a repository. */
    RefMoves(Repository repository, KeptNames names) {
        this.repository = repository;
        this.names = names;
    }

    /** The refs that are locked on the way. */
    List<String> locked(List<Move> moves) throws IOException {
        Set<String> refs = new LinkedHashSet<>(moves.stream().map(Move::ref).toList());
        if (!isSingle(moves)) {
            loose().forEach(ref -> refs.add(ref.getName()));
        }
        return List.copyOf(refs);
    }

    /** Moves refs, all or none; when this has ended the disk keeps them. */
    Moved move(List<Move> moves, Signature by, String why) throws IOException {
        names.keepObjects();
        boolean done = isSingle(moves) ? moveOne(moves.getFirst(), by, why) : moveAll(moves, by, why);
        if (done) {
            return Moved.DONE;
        }
        return moves.stream().allMatch(this::isWhereExpected) ? Moved.LOCKED : Moved.RACED;
    }

    private static boolean isSingle(List<Move> moves) {
        return moves.size() == 1 && !moves.getFirst().to().equals(ObjectId.zeroId());
    }

    private boolean moveOne(Move move, Signature by, String why) throws IOException {
        Set<Path> changed = names.around(List.of(move.ref()));
        RefUpdate update = repository.updateRef(move.ref());
        update.setExpectedOldObjectId(move.from().orElse(ObjectId.zeroId()));
        update.setNewObjectId(move.to());
        update.setForceUpdate(move.forced());
        update.setRefLogIdent(GitObjects.ident(by));
        update.setRefLogMessage(why, false);
        RefUpdate.Result result = update.update();
        boolean moved = switch (result) {
            case NEW, FAST_FORWARD, FORCED, NO_CHANGE -> true;
            case LOCK_FAILURE, REJECTED -> false;
            default -> throw new IOException(move.ref() + ": " + result);
        };
        KeptNames.keep(changed);
        return moved;
    }

    private boolean moveAll(List<Move> moves, Signature by, String why) throws IOException {
        if (!pack()) {
            return false;
        }
        Set<Path> changed = names.around(moves.stream().map(Move::ref).toList());
        BatchRefUpdate batch = repository.getRefDatabase().newBatchUpdate();
        batch.setAtomic(true);
        batch.setAllowNonFastForwards(moves.stream().anyMatch(Move::forced));
        batch.setRefLogIdent(GitObjects.ident(by));
        batch.setRefLogMessage(why, false);
        for (Move move : moves) {
            batch.addCommand(new ReceiveCommand(move.from().orElse(ObjectId.zeroId()), move.to(), move.ref()));
        }
        try (RevWalk walk = new RevWalk(repository)) {
            batch.execute(walk, NullProgressMonitor.INSTANCE);
        }
        for (ReceiveCommand command : batch.getCommands()) {
            if (command.getResult() == ReceiveCommand.Result.REJECTED_MISSING_OBJECT) {
                throw new IOException(command.toString());
            }
        }
        names.keepTop();
        KeptNames.keep(changed);
        return batch.getCommands().stream().allMatch(c -> c.getResult() == ReceiveCommand.Result.OK);
    }

    /** Makes all loose refs packed ones; no ref moves by this. Not where another program has them locked. */
    private boolean pack() throws IOException {
        List<String> loose = loose().stream().map(Ref::getName).toList();
        if (loose.isEmpty()) {
            return true;
        }
        Set<Path> changed = names.above(loose);
        Path folder = repository.getDirectory().toPath();
        try (Repository forcing = PackedFirst.open(folder)) {
            forcing.getRefDatabase().packRefs(NullProgressMonitor.INSTANCE, new PackRefsCommand(forcing).setAll(true));
        } catch (LockFailedException e) {
            return false;
        }
        names.keepTop();
        KeptNames.keep(changed);
        return true;
    }

    private List<Ref> loose() throws IOException {
        List<Ref> loose = new ArrayList<>();
        for (Ref ref : repository.getRefDatabase().getRefsByPrefix("refs/")) {
            if (!ref.isSymbolic() && ref.getStorage().isLoose()) {
                loose.add(ref);
            }
        }
        return loose;
    }

    private boolean isWhereExpected(Move move) {
        try {
            return Optional.ofNullable(repository.exactRef(move.ref()))
                    .map(Ref::getObjectId)
                    .equals(move.from());
        } catch (IOException e) {
            return false;
        }
    }

    /** The lock file of another program that keeps refs from moving; empty where it is gone. */
    Optional<Path> lock(List<Move> moves) {
        Path folder = repository.getDirectory().toPath();
        return Stream.concat(moves.stream().map(Move::ref), Stream.of("packed-refs"))
                .map(ref -> folder.resolve(ref + ".lock"))
                .filter(Files::exists)
                .findFirst();
    }
}
