package org.collate.transfer.match;

import java.util.stream.Stream;
import org.collate.core.layout.Numbers;
import org.collate.model.report.Numbered;
import org.collate.model.report.Numbering;
import org.collate.model.report.Report;

/**
 * Numbers that an element only took along when a person moved it. Who moves the first paragraph of a list often leaves
 * its number as it was typed; behind others it then looks as if a list began anew there.
 */
final class CarriedNumbers {

    private final Numbers numbers;

    CarriedNumbers(Report there) {
        this.numbers = Numbers.of(there);
    }

    /**
     * Whether an element of the import begins a list anew only because paragraphs took their numbers along. It was the
     * first of its list, and either was moved itself, or stands behind others that have the numbers of their former places. Where others
     * before it count from one, the list is new.
     */
    boolean seemsToRestart(Part imported) {
        return begins(imported) && wasFirst(imported) && (isMoved(imported) || standsBehindMovedOnes(imported));
    }

    private boolean wasFirst(Part imported) {
        return imported.isMatched()
                && imported.match().element() instanceof Numbered was
                && !was.isRestart()
                && hasNumber(imported, 1);
    }

    /** Whether an element had a number, in the style that it has in the import. */
    private boolean hasNumber(Part imported, int number) {
        return imported.match().element() instanceof Numbered was
                && was.getNumbering() == style(imported)
                && numbers.number(was).equals(Numbers.write(was.getNumbering(), number));
    }

    private static boolean isMoved(Part imported) {
        Part home = imported.match().parent();
        if (imported.parent().match() != home) {
            return home.isMatched();
        }
        return before(imported)
                .filter(Part::isMatched)
                .map(Part::match)
                .anyMatch(before -> before.parent() == home
                        && before.index() > imported.match().index());
    }

    private boolean standsBehindMovedOnes(Part imported) {
        int number = 0;
        boolean fits = true;
        for (Part each :
                before(imported).filter(part -> style(part) == style(imported)).toList()) {
            number = begins(each) ? 1 : number + 1;
            fits = (begins(each) || fits) && (!each.isMatched() || hasNumber(each, number));
        }
        return !fits;
    }

    private static Stream<Part> before(Part part) {
        return part.parent().children().stream().takeWhile(each -> each != part);
    }

    private static boolean begins(Part part) {
        return part.element() instanceof Numbered numbered && numbered.isRestart();
    }

    private static Numbering style(Part part) {
        return part.element() instanceof Numbered numbered ? numbered.getNumbering() : Numbering.NONE;
    }
}
