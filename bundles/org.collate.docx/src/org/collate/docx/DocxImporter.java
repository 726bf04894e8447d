package org.collate.docx;

import java.util.List;
import java.util.function.IntPredicate;
import org.collate.docx.parts.DocumentPackage;
import org.collate.docx.parts.Limits;
import org.collate.docx.parts.Trouble;
import org.collate.transfer.ImportException;
import org.collate.transfer.Source;
import org.collate.transfer.SourceDocument;
import org.collate.transfer.marks.ChangeMark;
import org.collate.transfer.marks.LeftOut;
import org.collate.transfer.marks.MarkedDocument;
import org.collate.transfer.marks.MarkedImporter;
import org.collate.transfer.marks.Remark;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Reads Word documents as Word, WPS, LibreOffice and pandoc write them.
 *
 * <p>Tracked insertions are taken and deletions left out; numbers of lists are written out, together with the tab or
 * space behind them; hidden text is left out and reported; the text of cells, text boxes and notes comes as paragraphs
 * of its own. A paragraph's line is its place among the paragraphs that are read, counted from 1. Nothing outside the
 * file is ever opened, and what a document may cost is bounded.
 */
public final class DocxImporter implements MarkedImporter {

    private final Limits limits;

    /** An importer with the usual bounds. */
    public DocxImporter() {
        this(Limits.USUAL);
    }

    DocxImporter(Limits limits) {
        this.limits = limits;
    }

    @Override
    public SourceDocument read(Source source, IProgressMonitor monitor)
            throws ImportException, OperationCanceledException {
        return readMarked(source, monitor).accepted();
    }

    @Override
    public MarkedDocument readMarked(Source source, IProgressMonitor monitor)
            throws ImportException, OperationCanceledException {
        Trouble trouble = new Trouble(source.name());
        if (source.bytes().length > Source.MAXIMUM) {
            throw trouble.error("kind.large", Source.MAXIMUM >> 20);
        }
        DocumentPackage document = new DocumentPackage(source, limits, trouble, monitor);
        MarkLog marks = new MarkLog();
        Pass pass = new Pass(document, marks, limits, trouble, monitor);
        SourceDocument accepted = pass.read(source.name());
        List<Remark> remarks =
                pass.reading().remarks().read(document, pass.reading().asides());
        new UnreadLetters(document, pass.reading()).find();
        List<ChangeMark> found = marks.list();
        List<LeftOut> leftOut = pass.reading().asides().list();
        return new Marked(source, accepted, found, remarks, leftOut, marks);
    }

    /** A document that was read once, and can be read again with fewer of its marks. */
    private final class Marked implements MarkedDocument {

        private final Source source;
        private final SourceDocument accepted;
        private final List<ChangeMark> found;
        private final List<Remark> remarks;
        private final List<LeftOut> leftOut;
        private final MarkLog marks;

        Marked(
                Source source,
                SourceDocument accepted,
                List<ChangeMark> found,
                List<Remark> remarks,
                List<LeftOut> leftOut,
                MarkLog marks) {
            this.source = source;
            this.accepted = accepted;
            this.found = List.copyOf(found);
            this.remarks = List.copyOf(remarks);
            this.leftOut = List.copyOf(leftOut);
            this.marks = marks;
        }

        @Override
        public List<ChangeMark> marks() {
            return found;
        }

        @Override
        public List<Remark> remarks() {
            return remarks;
        }

        @Override
        public List<LeftOut> leftOut() {
            return leftOut;
        }

        @Override
        public SourceDocument accepted() {
            return accepted;
        }

        @Override
        public SourceDocument read(IntPredicate taken, IProgressMonitor monitor)
                throws ImportException, OperationCanceledException {
            Trouble trouble = new Trouble(source.name());
            // What is unpacked anew is bounded anew.
            DocumentPackage document = new DocumentPackage(source, limits, trouble, monitor);
            synchronized (marks) {
                marks.again(taken);
                return new Pass(document, marks, limits, trouble, monitor).read(source.name());
            }
        }
    }
}
