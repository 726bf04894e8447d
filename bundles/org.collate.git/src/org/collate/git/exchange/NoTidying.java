package org.collate.git.exchange;

import java.io.IOException;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;

/**
 * Keeps JGit from tidying up behind a fetch, as it does of its own accord where there are fifty packs: it would pack the
 * whole history anew while somebody waits. What it is told lies in memory alone; the file says what it said.
 */
final class NoTidying implements AutoCloseable {

    private static final String GC = "gc";

    private final StoredConfig config;

    NoTidying(Repository repository) {
        config = repository.getConfig();
        config.setInt(GC, null, "auto", 0);
        config.setInt(GC, null, "autopacklimit", 0);
    }

    @Override
    public void close() throws IOException {
        try {
            config.load();
        } catch (ConfigInvalidException e) {
            throw new IOException(e);
        }
    }
}
