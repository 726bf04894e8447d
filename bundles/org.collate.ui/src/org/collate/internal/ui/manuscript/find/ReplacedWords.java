package org.collate.internal.ui.manuscript.find;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.collate.core.edit.Edit;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Manuscript;
import org.collate.core.manuscript.StepOrigin;
import org.collate.operations.InputException;
import org.collate.operations.search.ReportSearch;
import org.collate.operations.search.SearchHit;
import org.collate.ui.OpenDraft;

/** Replaces words in a manuscript, in one step. */
public final class ReplacedWords {

    private ReplacedWords() {}

    /**
     * Replaces what was found.
     *
     * @param manuscript what it was found in; what is there no more is passed by
     * @param command does a command of the manuscript, as a key would
     * @throws InputException where the words cannot stand in the place of what was found
     */
    public static OpenDraft.Replaced in(
            Manuscript manuscript,
            Function<Function<Manuscript, Answer>, Boolean> command,
            ReportSearch search,
            List<SearchHit> hits,
            String with)
            throws InputException {
        List<SearchHit> free =
                hits.stream().filter(hit -> !isFixed(manuscript, hit)).toList();
        Optional<Edit> edit = search.replacing(manuscript.report(), free, with);
        boolean isDone = edit.isPresent() && command.apply(written -> written.apply(edit.get(), StepOrigin.COMMAND));
        return new OpenDraft.Replaced(isDone ? free.size() : 0, hits.size() - free.size());
    }

    private static boolean isFixed(Manuscript manuscript, SearchHit hit) {
        OptionalInt line = manuscript.lineOf(hit.text());
        return line.isPresent() && manuscript.line(line.getAsInt()).isProtected();
    }
}
