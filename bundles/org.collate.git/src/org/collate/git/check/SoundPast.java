package org.collate.git.check;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.collate.git.SpaceException;
import org.collate.git.Variant;
import org.collate.git.store.Store;
import org.collate.git.store.VersionFiles;
import org.collate.model.ReportFile;
import org.collate.model.report.Report;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;

/** The versions of a variant before one, as far as they are here and can be read. */
final class SoundPast {

    private SoundPast() {}

    /** The versions, the last one first; only the one itself where what is before it is not here. */
    static List<RevCommit> of(Store store, Variant variant, ObjectId tip) throws IOException, SpaceException {
        try {
            return VersionFiles.history(store, variant, List.of(tip));
        } catch (MissingObjectException e) {
            return List.of(store.commit(tip));
        }
    }

    /** The report in a version; empty where none can be read. */
    static Optional<Report> report(Store store, RevCommit version) {
        try {
            Optional<byte[]> bytes = store.file(version, VersionFiles.REPORT);
            return bytes.isPresent()
                    ? Optional.of(ReportFile.read(VersionFiles.REPORT, bytes.get()))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
