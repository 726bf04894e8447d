package org.collate.git.space;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.Map;
import java.util.Optional;

/** Whose a folder is, as C Git asks it before it trusts a repository. */
final class Owners {

    /** On Linux it belongs to whom the process runs for, also where that user has no name. */
    private static final Path SELF = Path.of("/proc/self");

    private static final String UID = "unix:uid";
    /** What an administrator makes belongs on Windows to all of them. */
    private static final String ADMINISTRATORS = "Administrators";

    private Owners() {}

    /**
     * The name of the owner of a folder.
     *
     * @param environment where {@code sudo} says for whom it works
     * @return empty where it is the user of this process, or where the system has no owners
     */
    static Optional<String> other(Path folder, Map<String, String> environment) throws IOException {
        try {
            UserPrincipal owner = Files.getOwner(folder);
            return isOwn(folder, owner, environment) ? Optional.empty() : Optional.of(owner.getName());
        } catch (UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private static boolean isOwn(Path folder, UserPrincipal owner, Map<String, String> environment) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("unix") && Files.isDirectory(SELF)) {
            int self = (int) Files.getAttribute(SELF, UID);
            int uid = (int) Files.getAttribute(folder, UID);
            return self == uid || self == 0 && String.valueOf(uid).equals(environment.get("SUDO_UID"));
        }
        String name = owner.getName();
        String self = System.getProperty("user.name", "");
        return name.substring(name.lastIndexOf('\\') + 1).equalsIgnoreCase(self) || name.endsWith(ADMINISTRATORS);
    }
}
