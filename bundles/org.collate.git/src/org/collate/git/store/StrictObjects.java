package org.collate.git.store;

import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.ObjectChecker;

/**
 * Looks at objects that others made as {@code git fsck --strict} does. No space has other repositories in it, so a file that
 * names some, which a {@code git clone --recurse-submodules} would follow, is refused whatever it says.
 */
public final class StrictObjects extends ObjectChecker {

    private StrictObjects() {
        // C Git looks on every machine for names that another one would take for its own folder.
        setSafeForMacOS(true);
    }

    /** A new check, for one exchange or one look. */
    public static ObjectChecker checker() {
        return new StrictObjects();
    }

    @Override
    public void checkTree(AnyObjectId id, byte[] raw) throws CorruptObjectException {
        super.checkTree(id, raw);
        if (!getGitsubmodules().isEmpty()) {
            throw new CorruptObjectException(id, ".gitmodules");
        }
    }
}
