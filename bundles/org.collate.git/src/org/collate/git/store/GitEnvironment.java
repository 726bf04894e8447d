package org.collate.git.store;

import java.io.File;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * What JGit learns of the machine: the user's own Git configuration, nothing of the system's, and always to force
 * objects and refs to disk. JGit's own reader would start {@code git} to find the system's configuration, measure the
 * clock of every file system with files of its own, and write what it measured into the user's home.
 */
public final class GitEnvironment extends SystemReader.Delegate {

    private GitEnvironment(SystemReader system) {
        super(system);
    }

    /** Makes JGit, which asks one reader per process, ask this one. */
    public static synchronized void install() {
        if (!(SystemReader.getInstance() instanceof GitEnvironment)) {
            SystemReader.setInstance(new GitEnvironment(SystemReader.getInstance()));
        }
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        FileBasedConfig config = new Unstored(parent, fs);
        config.setBoolean("core", null, "fsyncobjectfiles", true);
        config.setBoolean("core", null, "fsyncreffiles", true);
        return config;
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new UserConfig(parent, super.openUserConfig(parent, fs).getFile(), fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new Unstored(parent, fs);
    }

    /** A configuration without a file. */
    private static final class Unstored extends FileBasedConfig {

        Unstored(Config parent, FS fs) {
            super(parent, null, fs);
        }

        @Override
        public void load() {
            // there is nothing to read
        }

        @Override
        public void save() {
            // there is nowhere to write to
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }

    /** The user's configuration, without what cannot be read in it, and with the coarsest clock of files. */
    private static final class UserConfig extends FileBasedConfig {

        UserConfig(Config parent, File file, FS fs) {
            super(parent, file, fs);
        }

        @Override
        public void load() {
            try {
                super.load();
            } catch (IOException | ConfigInvalidException e) {
                clear();
            }
        }

        @Override
        public void save() {
            // the user's configuration is the user's
        }

        @Override
        public long getTimeUnit(String section, String subsection, String name, long fallback, TimeUnit unit) {
            if (ConfigConstants.CONFIG_FILESYSTEM_SECTION.equals(section)) {
                // A USB stick keeps times to two seconds; assuming so everywhere costs a second look at young files.
                return unit.convert(2, TimeUnit.SECONDS);
            }
            return super.getTimeUnit(section, subsection, name, fallback, unit);
        }
    }
}
