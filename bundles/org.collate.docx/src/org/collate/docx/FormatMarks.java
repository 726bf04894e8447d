package org.collate.docx;

import java.util.List;
import java.util.Optional;
import org.collate.docx.parts.XmlCursor;
import org.collate.transfer.marks.ChangeMark.Kind;

/** The marks of change on the looks of one paragraph or run, which go on until that ends. */
final class FormatMarks implements Looks.Changes {

    private final Reading reading;
    private final XmlCursor xml;
    private final Draft draft;
    private final List<Integer> open;

    /**
     * Notes marks.
     *
     * @param open takes the numbers of the marks that are to be ended
     */
    FormatMarks(Reading reading, XmlCursor xml, Draft draft, List<Integer> open) {
        this.reading = reading;
        this.xml = xml;
        this.draft = draft;
        this.open = open;
    }

    @Override
    public boolean isGone(String name) {
        boolean takesAway = name.equals("w:del") || name.equals("w:moveFrom");
        Kind kind = takesAway ? Kind.END_DELETED : Kind.END_INSERTED;
        int number = reading.marks().begin(kind, xml, reading.story(), Optional.of(draft));
        reading.marks().end(number);
        return reading.marks().isTaken(number) == takesAway;
    }

    @Override
    public boolean isUndone() {
        int number = reading.marks().begin(Kind.FORMATTED, xml, reading.story(), Optional.of(draft));
        open.add(number);
        return !reading.marks().isTaken(number);
    }

    /** What is bold at the beginning, or a heading, or hidden, is read otherwise; elsewhere looks say nothing. */
    @Override
    public void differ() {
        if (draft.length() == 0) {
            reading.marks().readsOtherwise(open.getLast());
        }
    }
}
