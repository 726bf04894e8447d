package org.collate.operations.undo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.VersionId;
import org.collate.git.actions.Action;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;

/**
 * An entry of the operation log as people read it.
 *
 * @param action what was done
 * @param reports the names of the reports that it was done to, as {@code MEETING/NAME}, each once; none: to the space itself
 * @param why the first line of the message of the version that it made; empty where it made none, or several reports'
 * @param undoneBy the id of the entry that took it back, and was not taken back itself
 */
public record LogEntry(Action action, List<String> reports, Optional<String> why, Optional<String> undoneBy) {

    /** Takes a copy. */
    public LogEntry {
        reports = List.copyOf(reports);
    }

    /** The operation log of a space, the last entry first. */
    public static List<LogEntry> of(Space space) throws SpaceException {
        List<Action> actions = space.actions();
        Map<String, String> undone = new LinkedHashMap<>();
        // The last one first: whoever is undone cannot undo.
        for (Action each : actions) {
            each.undoes()
                    .filter(any -> !undone.containsKey(each.id()))
                    .ifPresent(other -> undone.put(other, each.id()));
        }
        ReportNames names = new ReportNames(space.roster());
        Versions versions = new Versions(space);
        return actions.stream()
                .map(each -> new LogEntry(
                        each, names.of(each), why(versions, each), Optional.ofNullable(undone.get(each.id()))))
                .toList();
    }

    /** What it is known by. */
    public String id() {
        return action.id();
    }

    /** What was done, by its word. */
    public String kind() {
        return action.kind();
    }

    /** Who did it, and when. */
    public Signature by() {
        return action.by();
    }

    private static Optional<String> why(Versions versions, Action action) {
        List<String> made = action.moved().stream()
                .filter(moved -> moved.variant()
                        .filter(variant -> moved.ref().equals(variant.draft()))
                        .isPresent())
                .flatMap(moved -> moved.to().stream())
                .toList();
        if (made.size() != 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(versions.version(new VersionId(made.getFirst())).subject());
        } catch (SpaceException e) {
            // The version was taken out of the space for good; that it was made is told all the same.
            return Optional.empty();
        }
    }
}
