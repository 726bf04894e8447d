package org.collate.operations.history;

import java.util.Optional;
import org.collate.core.edit.EditException;
import org.collate.core.edit.Restoration;
import org.collate.git.Signature;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.VersionId;
import org.collate.git.space.Space;
import org.collate.git.space.Versions;
import org.collate.model.Messages;
import org.collate.model.Reports;
import org.collate.model.report.Element;
import org.collate.model.report.Identified;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Makes a version in which a report, or one element of it, is as it was in an earlier one. */
public final class RestoreVersion {

    private final Space space;
    private final Variant variant;
    private final VersionId version;
    private final Wanted wanted;
    private final By by;

    /**
     * Restores.
     *
     * @param variant whose draft changes
     * @param version the version that it goes back to
     */
    public RestoreVersion(Space space, Variant variant, VersionId version, Wanted wanted, By by) {
        this.space = space;
        this.variant = variant;
        this.version = version;
        this.wanted = wanted;
        this.by = by;
    }

    /**
     * What is restored.
     *
     * @param element the element; empty: the whole report
     * @param withContents whether what the element held is restored too
     */
    public record Wanted(Optional<ElementName> element, boolean withContents) {}

    /**
     * Who restores it.
     *
     * @param author who wanted it
     * @param committer who sits here
     * @param message why; empty: a sentence that says what was restored
     */
    public record By(Signature author, Signature committer, Optional<String> message) {}

    /**
     * Makes the version.
     *
     * @return the version; not a new one where the draft is so already
     * @throws InputException where the element was not there
     */
    public Versions.Committed execute(IProgressMonitor monitor)
            throws InputException, SpaceException, OperationCanceledException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        Versions versions = new Versions(space);
        VersionId base = versions.draft(variant).id();
        Report then = versions.report(variant, version);
        progress.split(1);
        Report restored = then;
        String message = text("restore.report", version.abbreviated());
        if (wanted.element().isPresent()) {
            restored = versions.report(variant, base);
            String id = id(wanted.element().get(), then, restored);
            message = text("restore.element", lead(then, id), version.abbreviated());
            apply(restored, then, id);
        }
        progress.split(1);
        Versions.Note note = new Versions.Note(
                Optional.of(base), by.author(), by.committer(), by.message().orElse(message));
        return versions.commit(variant, restored, note);
    }

    private void apply(Report now, Report then, String id) throws InputException {
        try {
            Restoration.of(now, then, id, wanted.withContents()).apply(now);
        } catch (EditException e) {
            throw new InputException(e.getMessage(), e);
        }
    }

    /** Words may be those of then or of now; the element must have been there then. */
    private String id(ElementName element, Report then, Report now) throws InputException {
        Optional<String> found = element.find(then);
        if (found.isEmpty()) {
            found = element.find(now).filter(id -> Reports.find(then, id).isPresent());
        }
        return found.orElseThrow(() -> element.missing(variant + "@" + version.abbreviated()));
    }

    private static String lead(Report report, String id) {
        Optional<Identified> found = Reports.find(report, id);
        return found.filter(Element.class::isInstance)
                .map(each -> ElementName.lead((Element) each))
                .orElse(id);
    }

    private static String text(String key, Object... arguments) {
        return Messages.of(RestoreVersion.class).get(key, arguments);
    }
}
