package org.collate.operations.writing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.collate.core.edit.Edit;
import org.collate.core.edit.EditException;
import org.collate.model.ReportFile;
import org.collate.model.ReportFileException;
import org.collate.model.report.Report;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A copy of the report that is being written, for work beside the thread that writes: it gets every edit in order, and
 * makes it when somebody asks. Telling it of an edit waits for nobody. For any thread.
 */
public final class Follower {

    private final Report copy;
    private final Deque<Edit> waiting = new ArrayDeque<>();
    /** The elements that edits touched since this was asked for last. */
    private Set<String> touched = new HashSet<>();
    /** The file of the report, as long as no edit comes. */
    private Optional<byte[]> written = Optional.empty();

    /** Follows a report that equals this one; the copy belongs to the follower. */
    Follower(Report copy) {
        this.copy = copy;
    }

    /** The report was changed by an edit. */
    public void edited(Edit edit) {
        synchronized (waiting) {
            waiting.add(edit);
        }
    }

    /** The file of the report as it is now, written once between two edits; nobody changes it. */
    public synchronized byte[] bytes() {
        catchUp();
        if (written.isEmpty()) {
            written = Optional.of(write(copy));
        }
        return written.get();
    }

    private static byte[] write(Report report) {
        try {
            return ReportFile.toBytes(report);
        } catch (ReportFileException e) {
            throw new IllegalStateException("An edited report cannot be written: " + e.getMessage(), e);
        }
    }

    /** A copy of the report as it is now, for whoever wants it. */
    public synchronized Report copy() {
        catchUp();
        return EcoreUtil.copy(copy);
    }

    /**
     * A copy to be changed by many edits: what has an id is found in a time that does not grow with the report, which a plain
     * {@link #copy} is scanned for.
     */
    public Report workingCopy() {
        try {
            return ReportFile.read("draft", bytes());
        } catch (ReportFileException e) {
            throw new IllegalStateException("An edited report cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Looks at the report as it is now, and at the ids of the elements that edits touched since the last look.
     *
     * @param look only reads, and keeps nothing of the report beyond its end but on one thread
     */
    public synchronized <T> T look(BiFunction<Report, Set<String>, T> look) {
        catchUp();
        Set<String> seen = touched;
        touched = new HashSet<>();
        return look.apply(copy, seen);
    }

    private void catchUp() {
        while (true) {
            Edit next;
            synchronized (waiting) {
                next = waiting.poll();
            }
            if (next == null) {
                return;
            }
            written = Optional.empty();
            try {
                next.apply(copy);
            } catch (EditException e) {
                throw new IllegalStateException("An edit of the report does not fit its copy", e);
            }
            Touched.by(next, touched);
        }
    }
}
