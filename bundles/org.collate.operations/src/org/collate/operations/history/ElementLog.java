package org.collate.operations.history;

import java.util.List;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.Version;
import org.collate.git.VersionId;
import org.collate.git.blame.History;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.operations.InputException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Finds the versions in which an element changed; the element may be gone by now. */
public final class ElementLog {

    private final Space space;
    private final Variant variant;
    private final VersionId last;
    private final ElementName element;

    /** The log of an element of a variant, from a version of the draft or the accepted text back. */
    public ElementLog(Space space, Variant variant, VersionId last, ElementName element) {
        this.space = space;
        this.variant = variant;
        this.last = last;
        this.element = element;
    }

    /**
     * What was found.
     *
     * @param element the id of the element
     * @param entries the versions in which it changed, the last one first
     */
    public record Found(String element, List<History.Entry> entries) {

        /** Takes a copy. */
        public Found {
            entries = List.copyOf(entries);
        }
    }

    /**
     * Looks.
     *
     * @throws InputException where no version has such an element, or the last one that has any has several
     */
    public Found execute(IProgressMonitor monitor) throws InputException, SpaceException, OperationCanceledException {
        Versions versions = new Versions(space);
        SubMonitor progress = SubMonitor.convert(monitor);
        for (Version version : versions.log(variant, last)) {
            progress.checkCanceled();
            Optional<String> id = find(versions, version);
            if (id.isPresent()) {
                return new Found(id.get(), new History(space).of(variant, last, id.get()));
            }
        }
        throw element.missing(variant);
    }

    /** A version that cannot be read has no elements. */
    private Optional<String> find(Versions versions, Version version) throws InputException, SpaceException {
        try {
            return element.find(versions.report(variant, version.id()));
        } catch (SpaceException e) {
            if (e.reason() == SpaceException.Reason.CORRUPT_REPORT) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
