package org.collate.git.remote;

import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.eclipse.jgit.transport.URIish;

/** Where another copy of a space is. */
public sealed interface CopyAddress {

    /** A folder with a space, or a bundle file; on this machine, a share or a stick. */
    record Folder(Path path) implements CopyAddress {

        @Override
        public String toString() {
            return path.toString();
        }
    }

    /** A repository on a Git server, by its address; there is no password in it. */
    record Server(String address) implements CopyAddress {

        @Override
        public String toString() {
            return address;
        }

        /** The address in its parts. */
        URIish uri() throws SpaceException {
            try {
                return new URIish(address);
            } catch (URISyntaxException e) {
                throw new SpaceException(Reason.INVALID_NAME, "badAddress", address);
            }
        }
    }

    /** The place of a folder or a file. */
    static CopyAddress of(Path path) {
        return new Folder(path);
    }

    /**
     * What somebody named: an address as C Git knows it ({@code ssh://host/path}, {@code user@host:path},
     * {@code https://host/path}, {@code file:///path}), else a path.
     *
     * @param from what relative paths start from
     * @throws SpaceException {@code INVALID_NAME} where it is an address of another kind, holds a password, or is no path
     */
    static CopyAddress parse(String named, Path from) throws SpaceException {
        if (!isAddress(named)) {
            try {
                return new Folder(from.resolve(named));
            } catch (InvalidPathException e) {
                throw new SpaceException(Reason.INVALID_NAME, "badAddress", named);
            }
        }
        URIish uri = new Server(named).uri();
        String scheme = uri.getScheme() == null ? "ssh" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (uri.getPass() != null) {
            throw new SpaceException(Reason.INVALID_NAME, "passwordInAddress", uri.setPass(null));
        }
        boolean isWhole = uri.getHost() != null && !uri.getHost().startsWith("-") && uri.getPath() != null;
        if (scheme.equals("file") && uri.getPath() != null) {
            return new Folder(from.resolve(uri.getPath()));
        }
        if (!Set.of("ssh", "https", "http").contains(scheme) || !isWhole) {
            throw new SpaceException(Reason.INVALID_NAME, "badAddress", named);
        }
        return new Server(named);
    }

    /** Whether what somebody typed is an address, as C Git tells it from a path. */
    static boolean isAddress(String named) {
        if (named.matches("[A-Za-z][A-Za-z0-9+.-]*://.*")) {
            return true;
        }
        int colon = named.indexOf(':');
        int slash = named.indexOf('/');
        boolean isDrive = colon == 1 && Character.isLetter(named.charAt(0));
        return colon > 0 && !isDrive && (slash < 0 || colon < slash) && named.indexOf('\\') < 0;
    }
}
