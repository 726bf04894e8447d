package org.collate.git.space;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.config.UserConfig;
import org.collate.git.store.Failures;
import org.collate.model.file.Readers;
import org.collate.model.file.UserFolder;
import org.collate.model.file.WholeFile;

/**
 * Which folders of other users are used. Whoever owns a repository decides what programs do in it, so one that belongs to
 * somebody else is used only after this user has said so: here, or to C Git by {@code safe.directory}.
 */
public final class Trust {

    private static final String SAFE = "safe.directory";
    private static final String ANY = "*";
    private static final String BELOW = "/*";
    /** More folders than anybody trusts. */
    private static final long LARGEST = 1 << 20;

    private final Map<String, String> environment;

    /**
     * What a user trusts.
     *
     * @param environment the variables of the environment, as {@link System#getenv()} gives them
     */
    public Trust(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /** What the user of this process trusts. */
    public static Trust ofUser() {
        return new Trust(System.getenv());
    }

    /**
     * Holds that a folder may be used.
     *
     * @throws SpaceException {@code FOREIGN} where another user owns it and it is not trusted, naming who and what to do
     */
    void require(Path folder) throws IOException, SpaceException {
        Optional<String> owner = stranger(folder);
        if (owner.isPresent()) {
            throw new SpaceException(Reason.FOREIGN, "foreign", folder, owner.get());
        }
    }

    /** Who owns a folder that is not trusted; empty where it may be used. */
    public Optional<String> stranger(Path folder) throws IOException {
        Optional<String> owner = Owners.other(folder, environment);
        return owner.isPresent() && !isTrusted(folder) ? owner : Optional.empty();
    }

    /**
     * Whether a folder is trusted, whoever owns it. The last setting counts that says anything of it; an empty one takes
     * back all before it.
     */
    public boolean isTrusted(Path folder) throws IOException {
        Path real = folder.toRealPath();
        if (kept().contains(real.toString())) {
            return true;
        }
        UserConfig config = UserConfig.withoutRepository(environment);
        boolean trusted = false;
        for (String value : config.values(SAFE)) {
            trusted = !value.isEmpty() && (trusted || names(config, value, real));
        }
        return trusted;
    }

    /** Trusts a folder from now on, under the name that it really has. */
    public void add(Path folder) throws SpaceException {
        Path file = file();
        try {
            List<String> all = new ArrayList<>(kept());
            String real = folder.toRealPath().toString();
            if (!all.contains(real)) {
                all.add(real);
                Readers.OWNER.make(file.getParent());
                WholeFile.write(file, (String.join("\n", all) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw Failures.of(file.getParent(), e);
        }
    }

    private static boolean names(UserConfig config, String value, Path real) {
        if (value.equals(ANY)) {
            return true;
        }
        boolean below = value.endsWith(BELOW);
        String named = below ? value.substring(0, value.length() - BELOW.length()) : value;
        Optional<Path> place = config.folder(named.isEmpty() ? "/" : named);
        if (place.filter(Path::isAbsolute).isEmpty()) {
            return false;
        }
        Path found;
        try {
            found = place.get().toRealPath();
        } catch (IOException e) {
            // It is not there, or may not be seen.
            return false;
        }
        return below ? real.startsWith(found) && !real.equals(found) : real.equals(found);
    }

    private List<String> kept() throws IOException {
        Path file = file();
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST
                ? Files.readString(file).lines().toList()
                : List.of();
    }

    private Path file() {
        return UserFolder.of(environment).resolve("trusted");
    }
}
