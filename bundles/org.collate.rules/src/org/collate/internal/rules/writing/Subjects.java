package org.collate.internal.rules.writing;

import java.util.ArrayList;
import java.util.List;
import org.collate.internal.rules.ItemText;
import org.collate.internal.rules.PhraseSet;
import org.collate.internal.rules.SentenceSpan;
import org.collate.validation.Entry;
import org.collate.validation.Overview;
import org.collate.validation.Passage;
import org.collate.validation.Settings;

/**
 * Who acts in the clauses of a report's problems: the one who writes, or a group.
 *
 * @param own the places at which a clause begins with 我 or 本人
 * @param group those at which it begins with 我们, 班子 and the like
 */
record Subjects(List<Place> own, List<Place> group) {

    /** A subject in a passage. */
    record Place(Passage passage, int start, int end) {}

    private record Words(PhraseSet own, PhraseSet group, PhraseSet none) {

        static Words of(Settings settings) {
            return new Words(
                    PhraseSet.of(settings, "own"), PhraseSet.of(settings, "group"), PhraseSet.of(settings, "none"));
        }
    }

    /** The subjects of the problems; words in quotation marks have none. */
    static Subjects of(Overview overview, Settings settings) {
        Subjects subjects = new Subjects(new ArrayList<>(), new ArrayList<>());
        for (ItemText problem : ItemText.problems(overview)) {
            Subjects its = of(problem.entry(), settings);
            subjects.own().addAll(its.own());
            subjects.group().addAll(its.group());
        }
        return subjects;
    }

    /** The subjects of one element. */
    static Subjects of(Entry entry, Settings settings) {
        Words words = settings.prepared(Words.class, Words::of);
        return entry.derived(Subjects.class, Subjects.class, each -> of(each, words));
    }

    private static Subjects of(Entry entry, Words words) {
        Subjects subjects = new Subjects(new ArrayList<>(0), new ArrayList<>(0));
        for (Passage passage : entry.passages()) {
            for (SentenceSpan clause : SentenceSpan.clauses(passage.text())) {
                subjects.add(passage, clause, words);
            }
        }
        return subjects;
    }

    private void add(Passage passage, SentenceSpan clause, Words words) {
        int from = 0;
        while (from < clause.text().length()
                && Character.isWhitespace(clause.text().charAt(from))) {
            from++;
        }
        if (isQuoted(passage.text(), clause.start()) || words.none().isAt(clause.text(), from)) {
            return;
        }
        int at = from;
        if (words.group().isAt(clause.text(), at)) {
            group.add(new Place(passage, clause.start() + at, clause.end()));
        } else if (words.own().isAt(clause.text(), at)) {
            own.add(new Place(passage, clause.start() + at, clause.start() + at + 1));
        }
    }

    private static boolean isQuoted(String text, int place) {
        return text.lastIndexOf('“', place) > text.lastIndexOf('”', place);
    }
}
