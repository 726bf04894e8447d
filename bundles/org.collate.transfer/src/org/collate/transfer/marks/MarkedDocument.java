package org.collate.transfer.marks;

import java.util.List;
import java.util.function.IntPredicate;
import org.collate.transfer.ImportException;
import org.collate.transfer.SourceDocument;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** A document with marks of change, which reads otherwise the more of them are taken. */
public interface MarkedDocument {

    /** All marks of change in the file, in its order. */
    List<ChangeMark> marks();

    /** What readers remarked, in the order of the places; an answer stands behind what it answers. */
    List<Remark> remarks();

    /** What is in the file and did not become text, whoever put it there, in the order of the file. */
    List<LeftOut> leftOut();

    /** The text with all marks taken, as an importer without an eye for them reads it. */
    SourceDocument accepted();

    /**
     * The text as it reads when only some marks are taken and the others never were made.
     *
     * @param taken says of the number of a mark whether it is taken
     * @throws ImportException where the source cannot be read so
     * @throws OperationCanceledException where the monitor says so
     */
    SourceDocument read(IntPredicate taken, IProgressMonitor monitor)
            throws ImportException, OperationCanceledException;
}
