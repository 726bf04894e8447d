package org.collate.docx.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.collate.model.Messages;
import org.collate.transfer.ExportException;

/** The paragraphs that a document has where its revisions are all accepted, or all rejected. */
final class ReadView {

    private final ListFormats formats;
    private final Set<String> leftOut;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();

    /** @param leftOut the names of the revisions whose words are not there */
    ReadView(ListFormats formats, Set<String> leftOut) {
        this.formats = formats.fresh();
        this.leftOut = leftOut;
    }

    private boolean isThere(List<String> marks) {
        return marks.stream().noneMatch(leftOut::contains);
    }

    void words(String words, List<String> marks) {
        if (isThere(marks)) {
            open.append(words);
        }
    }

    /** The end of a paragraph, which decides on its number. */
    void end(List<String> marks, int list) {
        if (isThere(marks)) {
            lines.add(formats.next(list) + open);
            open.setLength(0);
        }
    }

    /** Here words must have ended, as no paragraph reaches over it. */
    void close() throws ExportException {
        if (!open.isEmpty()) {
            throw new ExportException(Messages.of(ReadView.class).get("revisions.open", open));
        }
    }

    List<String> lines() {
        return lines;
    }
}
