package org.collate.git.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.Variant;
import org.collate.git.check.Damage.Kind;
import org.collate.git.space.Space;
import org.collate.git.store.Failures;
import org.collate.git.store.GitEnvironment;
import org.collate.git.store.PlainSpace.Whose;
import org.collate.git.store.SpaceFiles;
import org.collate.git.store.Store;
import org.collate.git.store.Whole;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * Checks a space for what other tools did to it, and mends it. A text is mended by a new version of it, so that what was
 * there stays in the log; refs that go away lie below {@code refs/collate/aside/} then, files in {@code collate/aside}.
 */
public final class Fsck {

    private final Path folder;
    private final Wanted wanted;
    private final Signature by;

    /**
     * A check.
     *
     * @param folder the folder of the space, which need not be one that can be opened
     * @param by who sits here, the author of what mends
     */
    public Fsck(Path folder, Wanted wanted, Signature by) {
        this.folder = folder.toAbsolutePath().normalize();
        this.wanted = wanted;
        this.by = by;
    }

    /**
     * What is wanted.
     *
     * @param deep whether every object is looked at, not only what the refs name
     * @param repair whether what can be mended is mended
     */
    public record Wanted(boolean deep, boolean repair) {}

    /**
     * Checks.
     *
     * @return what was found; nothing where the space is whole
     * @throws SpaceException {@code NOT_A_SPACE} where there is none, {@code NEWER}, or where it cannot be read or
     *     written at all
     */
    public List<Damage> execute() throws SpaceException {
        GitEnvironment.install();
        if (!Files.isDirectory(folder.resolve("objects")) || !Files.isRegularFile(folder.resolve("HEAD"))) {
            throw new SpaceException(Reason.NOT_A_SPACE, "notASpace", folder);
        }
        Space.requireSafe(folder, Whose.OWN);
        try (Store store = new Store(new FileRepositoryBuilder()
                .setGitDir(folder.toFile())
                .setBare()
                .setMustExist(true)
                .build())) {
            Optional<Repairs> repairs = wanted.repair() ? Optional.of(new Repairs(store, by)) : Optional.empty();
            Bench bench = new Bench(store, repairs);
            check(bench);
            return bench.findings();
        } catch (IOException e) {
            throw Failures.of(folder, e);
        } catch (IllegalArgumentException e) {
            throw new SpaceException(Reason.DAMAGED, "damaged", folder, String.valueOf(e.getMessage()));
        }
    }

    private void check(Bench bench) throws IOException, SpaceException {
        Store store = bench.store();
        Whole.why(folder).ifPresent(why -> bench.found(Kind.PARTIAL_COPY, folder.toString(), why));
        new RefCheck(bench).run();
        if (store.ref(SpaceFiles.MAIN).isEmpty() && store.refs("refs/heads/m/").isEmpty()) {
            throw new SpaceException(Reason.NOT_A_SPACE, "noMain", folder);
        }
        for (Ref ref : store.refs("refs/heads/m/")) {
            Optional<Variant> variant = Variant.of(ref.getName());
            if (variant.isPresent() && bench.isSound(ref.getObjectId())) {
                if (ref.getName().startsWith(variant.get().reviews())) {
                    new ReviewCheck(bench).run(ref.getName(), ref.getObjectId());
                } else {
                    new TextCheck(bench, variant.get(), ref.getName(), ref.getObjectId()).run();
                }
            }
        }
        Optional<ObjectId> main = store.ref(SpaceFiles.MAIN);
        if (main.isPresent() && bench.isSound(main.get())) {
            new MainCheck(bench, main.get()).run();
        }
        if (wanted.deep()) {
            new DeepCheck(bench).run();
        }
    }
}
