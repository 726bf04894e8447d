package org.collate.internal.ui.manuscript.find;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import org.collate.core.manuscript.Answer;
import org.collate.core.manuscript.Manuscript;
import org.collate.core.text.Spot;
import org.collate.core.text.TextRef;
import org.collate.internal.ui.manuscript.page.ManuscriptPage;
import org.collate.model.Messages;
import org.collate.operations.InputException;
import org.collate.operations.search.ReportSearch;
import org.collate.operations.search.SearchHit;
import org.collate.operations.search.SearchQuery;
import org.collate.ui.Background;
import org.collate.ui.OnScreen;
import org.collate.ui.OpenDraft;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.graphics.Point;

/** Words that are looked for in the text of a page, beside the workbench's thread, again whenever the text changes. */
final class FoundWords {

    private static final Duration MOMENT = Duration.ofMillis(120);

    /** What is looked through, as it was when it was asked for. */
    private record Asked(int generation, SearchQuery query, Map<TextRef, String> texts) {}

    private record Found(int generation, ReportSearch search, List<SearchHit> hits) {}

    private final ManuscriptPage page;
    private final Function<Function<Manuscript, Answer>, Boolean> command;
    private final HitMarks marks;
    private final Runnable changed;
    private final Background<Found> looking;
    private SearchQuery query = SearchQuery.of("");
    private int generation;
    private volatile Asked asked;
    private Optional<Found> found = Optional.empty();

    /**
     * Looks for nothing yet.
     *
     * @param command does a command of the manuscript, as a key would
     * @param changed is told when something was found, or nothing
     * @param said is told why nothing can be found
     */
    FoundWords(
            ManuscriptPage page,
            Function<Function<Manuscript, Answer>, Boolean> command,
            Runnable changed,
            Consumer<String> said) {
        this.page = page;
        this.command = command;
        this.changed = changed;
        this.marks = new HitMarks(page.text());
        this.looking = Background.of(
                        Messages.of(FoundWords.class).get("find.title"), OnScreen.of(page.text()), monitor -> {
                            Asked now = asked;
                            ReportSearch search = new ReportSearch(now.query());
                            return new Found(now.generation(), search, search.in(now.texts()));
                        })
                .then(this::show)
                .otherwise(said)
                .unseen();
        page.document().addDocumentListener(new IDocumentListener() {
            @Override
            public void documentAboutToBeChanged(DocumentEvent event) {
                // Only what it is afterwards counts.
            }

            @Override
            public void documentChanged(DocumentEvent event) {
                if (!query.words().isEmpty()) {
                    order();
                }
            }
        });
    }

    /** Looks for something else; for nothing where its words are empty. */
    void look(SearchQuery wanted) {
        query = wanted;
        order();
    }

    private void order() {
        int mine = ++generation;
        found = Optional.empty();
        if (query.words().isEmpty()) {
            marks.show(List.of());
            changed.run();
            return;
        }
        page.text().getDisplay().timerExec((int) MOMENT.toMillis(), () -> {
            if (mine == generation && !page.text().isDisposed()) {
                asked = new Asked(
                        mine, query, ReportSearch.texts(page.manuscript().report()));
                looking.cancel();
                looking.start();
            }
        });
    }

    private void show(Found result) {
        if (result.generation() != generation) {
            return;
        }
        found = Optional.of(result);
        List<Point> places = new ArrayList<>();
        result.hits().forEach(hit -> places.add(place(hit)));
        marks.show(places);
        changed.run();
    }

    private Point place(SearchHit hit) {
        Manuscript manuscript = page.manuscript();
        int start = manuscript.offset(new Spot(hit.text(), hit.start())).orElse(0);
        return new Point(
                start, manuscript.offset(new Spot(hit.text(), hit.end())).orElse(start));
    }

    /** Whether what was found is how the text is. */
    boolean isCurrent() {
        return found.isPresent();
    }

    /** How many places there are. */
    int count() {
        return marks.places().size();
    }

    /** Which of the places is selected, from 0; empty where none is. */
    OptionalInt selected() {
        int at = marks.places().indexOf(page.text().getSelection());
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /** Selects the next place or the one before, from the other end where there is none. */
    void go(boolean forward) {
        List<Point> places = marks.places();
        if (places.isEmpty()) {
            return;
        }
        Point now = page.text().getSelection();
        int next = 0;
        while (next < places.size() && places.get(next).x < (forward ? now.y : now.x)) {
            next++;
        }
        int at = forward ? next % places.size() : (next - 1 + places.size()) % places.size();
        page.reveal(places.get(at).x, places.get(at).y - places.get(at).x);
    }

    /** Replaces the place that is selected, or all of them, in one step. @throws InputException where that cannot be done */
    OpenDraft.Replaced replace(boolean all, String with) throws InputException {
        if (found.isEmpty()) {
            return new OpenDraft.Replaced(0, 0);
        }
        List<SearchHit> hits = found.get().hits();
        List<SearchHit> wanted =
                all ? hits : selected().stream().mapToObj(hits::get).toList();
        return ReplacedWords.in(page.manuscript(), command, found.get().search(), wanted, with);
    }
}
