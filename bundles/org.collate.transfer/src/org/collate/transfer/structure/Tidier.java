package org.collate.transfer.structure;

import java.util.List;
import java.util.Set;
import org.collate.transfer.Cleaning;
import org.collate.transfer.structure.line.SourceLine;
import org.collate.transfer.structure.mending.Furniture;
import org.collate.transfer.structure.mending.Mendings;
import org.collate.transfer.structure.mending.Pages;
import org.collate.transfer.structure.mending.WebCopy;

/** Leaves out the lines that are no part of a text, and joins those that are parts of one. */
final class Tidier {

    private final Mendings mendings;
    private final Set<Cleaning> cleanings;

    Tidier(Mendings mendings, Set<Cleaning> cleanings) {
        this.mendings = mendings;
        this.cleanings = cleanings;
    }

    List<SourceLine> tidied(List<SourceLine> lines) {
        List<SourceLine> own = cleanings.contains(Cleaning.WEB) ? new WebCopy(mendings).without(lines) : lines;
        boolean pages = cleanings.contains(Cleaning.PAGES);
        return new Pages(mendings, pages).restore(pages ? new Furniture(mendings).without(own) : own);
    }
}
