package org.collate.operations.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collate.git.SpaceException;
import org.collate.git.space.Space;
import org.collate.operations.InputException;
import org.collate.operations.Place;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Checks reports. One that cannot be read is told, and stops no other. */
public final class Validate {

    private final Checker checker;
    private final List<Place> places;

    /**
     * Checks some reports.
     *
     * @param places where they are, in the order in which they are told
     */
    public Validate(Checker checker, List<Place> places) {
        this.checker = checker;
        this.places = List.copyOf(places);
    }

    /**
     * What was checked.
     *
     * @param reports the reports that could be read, in order
     * @param unreadable why others could not, a sentence each
     */
    public record Checked(List<CheckedReport> reports, List<String> unreadable) {

        /** Takes copies. */
        public Checked {
            reports = List.copyOf(reports);
            unreadable = List.copyOf(unreadable);
        }
    }

    /**
     * Checks them.
     *
     * @throws OperationCanceledException where the monitor says so
     */
    public Checked execute(IProgressMonitor monitor) throws OperationCanceledException {
        SubMonitor progress = SubMonitor.convert(monitor, places.size());
        List<CheckedReport> reports = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        Map<Path, Space> open = new HashMap<>();
        try {
            for (Place place : places) {
                try {
                    reports.add(check(place, open, progress.split(1)));
                } catch (InputException | SpaceException e) {
                    unreadable.add(e.getMessage());
                }
            }
        } finally {
            open.values().forEach(Space::close);
        }
        return new Checked(reports, unreadable);
    }

    /** A space is opened once for all of its reports: to make sure that it is sound takes longer than all the rules. */
    private CheckedReport check(Place place, Map<Path, Space> open, IProgressMonitor monitor)
            throws InputException, SpaceException {
        if (!(place instanceof Place.OfVariant at)) {
            return checker.check(place, monitor);
        }
        if (!open.containsKey(at.space())) {
            open.put(at.space(), Space.open(at.space()));
        }
        return checker.check(at, open.get(at.space()));
    }
}
