package org.collate.git.remote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.collate.git.SpaceException;
import org.collate.git.SpaceException.Reason;
import org.collate.git.space.Space;
import org.collate.git.store.Store;
import org.eclipse.jgit.lib.StoredConfig;

/** The other copies of a space that have names here. They lie in Git's own configuration of this copy, where C Git sees them. */
public final class Remotes {

    /** Where a space was cloned from. */
    public static final String ORIGIN = "origin";

    private static final String SECTION = "remote";
    private static final String URL = "url";
    private static final String REPORTS = "collateReports";
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]*");
    private static final Pattern REPORT = Pattern.compile("[^\\s,/]+(/[^\\s,/]+)?");

    private final Space space;

    /** The remotes of a space. */
    public Remotes(Space space) {
        this.space = space;
    }

    /** All that this program can reach, by name; C Git may know others. */
    public List<Remote> all() throws SpaceException {
        return space.read(store -> {
            List<Remote> all = new ArrayList<>();
            StoredConfig config = store.repository().getConfig();
            for (String name : config.getSubsections(SECTION)) {
                reachable(config, name).ifPresent(all::add);
            }
            return all.stream()
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
        });
    }

    /** The one of a name; empty where there is none. */
    public Optional<Remote> named(String name) throws SpaceException {
        return space.read(store -> of(store.repository().getConfig(), name));
    }

    /** The remote at a place; one without a name, where all reports lie, for any other place. */
    public Remote at(CopyAddress place) throws SpaceException {
        return all().stream()
                .filter(each -> each.place().toString().equals(place.toString()))
                .findFirst()
                .orElse(new Remote("", place, List.of()));
    }

    /** Enters one. @throws SpaceException {@code EXISTS} where the name is taken, {@code INVALID_NAME} where it is none */
    public void add(Remote remote) throws SpaceException {
        if (!NAME.matcher(remote.name()).matches()) {
            throw new SpaceException(Reason.INVALID_NAME, "badRemote", remote.name());
        } else if (named(remote.name()).isPresent()) {
            throw new SpaceException(Reason.EXISTS, "remoteExists", remote.name());
        }
        set(remote);
    }

    /** Writes where one is, and what lies there. */
    public void set(Remote remote) throws SpaceException {
        for (String report : remote.reports()) {
            if (!REPORT.matcher(report).matches()) {
                throw new SpaceException(Reason.INVALID_NAME, "badReports", report);
            }
        }
        write(store -> {
            StoredConfig config = store.repository().getConfig();
            config.setString(SECTION, remote.name(), URL, remote.place().toString());
            if (remote.reports().isEmpty()) {
                config.unset(SECTION, remote.name(), REPORTS);
            } else {
                config.setString(SECTION, remote.name(), REPORTS, String.join(",", remote.reports()));
            }
            config.save();
        });
    }

    /** Forgets one; what came from there stays. */
    public void remove(String name) throws SpaceException {
        write(store -> {
            StoredConfig config = store.repository().getConfig();
            config.unsetSection(SECTION, name);
            config.save();
        });
    }

    /** Writes what a new copy came from. */
    public static void origin(Store store, Remote remote) throws IOException {
        StoredConfig config = store.repository().getConfig();
        config.setString(SECTION, ORIGIN, URL, remote.place().toString());
        if (!remote.reports().isEmpty()) {
            config.setString(SECTION, ORIGIN, REPORTS, String.join(",", remote.reports()));
        }
        config.save();
    }

    @FunctionalInterface
    private interface Writing {
        void to(Store store) throws IOException, SpaceException;
    }

    private void write(Writing writing) throws SpaceException {
        space.read(store -> {
            writing.to(store);
            return true;
        });
    }

    private static Optional<Remote> reachable(StoredConfig config, String name) {
        try {
            return of(config, name);
        } catch (SpaceException e) {
            // An address of C Git alone is nothing to complain about as long as nobody asks for it.
            return Optional.empty();
        }
    }

    private static Optional<Remote> of(StoredConfig config, String name) throws SpaceException {
        String url = config.getString(SECTION, name, URL);
        if (url == null || url.isBlank()) {
            return Optional.empty();
        }
        String reports = config.getString(SECTION, name, REPORTS);
        List<String> named = reports == null
                ? List.of()
                : Arrays.stream(reports.split(","))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
        return Optional.of(new Remote(name, CopyAddress.parse(url, Path.of("")), named));
    }
}
