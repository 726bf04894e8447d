package org.collate.operations.check;

import java.util.ArrayList;
import java.util.List;
import org.collate.git.SpaceException;
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
        for (Place place : places) {
            try {
                reports.add(checker.check(place, progress.split(1)));
            } catch (InputException | SpaceException e) {
                unreadable.add(e.getMessage());
            }
        }
        return new Checked(reports, unreadable);
    }
}
