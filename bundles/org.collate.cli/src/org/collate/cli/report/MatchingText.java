package org.collate.cli.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.collate.git.Person;
import org.collate.model.ElementNames;
import org.collate.model.Messages;
import org.collate.model.report.ReportPackage;
import org.collate.operations.returned.ConflictPeople;
import org.collate.operations.returned.Fate;
import org.collate.operations.returned.FatedMark;
import org.collate.operations.space.PreparedImport;
import org.collate.transfer.marks.ChangeMark;
import org.collate.transfer.marks.LeftOut;
import org.collate.transfer.match.By;
import org.collate.transfer.match.Matching;
import org.collate.transfer.match.Matching.Pair;
import org.collate.transfer.match.Matching.Quote;
import org.eclipse.emf.ecore.EClass;

/** What an import recognised, as lines: for each group how many, then each element. */
final class MatchingText {

    private final Messages text;
    private final StringBuilder lines = new StringBuilder();

    MatchingText(Messages text) {
        this.text = text;
    }

    String of(PreparedImport copy) {
        matching(copy.matching());
        if (!copy.marks().isEmpty()) {
            line(text.get("records", copy.marks().size(), tally(copy.marks())));
            copy.marks().forEach(this::record);
        }
        if (!copy.leftOut().isEmpty()) {
            line(text.get("account", copy.leftOut().size()));
            copy.leftOut().forEach(this::leftOut);
        }
        line(text.get("sha256", copy.sha256()));
        return lines.toString();
    }

    /** The conflicts, each with the people on both sides. */
    String disputed(List<ConflictPeople.Disputed> disputed) {
        for (ConflictPeople.Disputed each : disputed) {
            line(text.get(
                    "disputed",
                    each.conflict().id(),
                    each.ours().orElse("?"),
                    each.conflict().ours().orElse("–"),
                    each.theirs().orElse("?"),
                    each.conflict().theirs().orElse("–")));
        }
        return lines.toString();
    }

    private String tally(List<FatedMark> marks) {
        return Arrays.stream(Fate.values())
                .map(fate -> text.get(
                        "fate." + fate.word(),
                        marks.stream().filter(mark -> mark.fate() == fate).count()))
                .collect(Collectors.joining(", "));
    }

    private void record(FatedMark each) {
        ChangeMark mark = each.mark();
        String who = each.person().map(Person::name).orElse(mark.author());
        String when = mark.local().map(Object::toString).orElse("");
        String place = mark.line() + " " + mark.place();
        line("  " + mark.number() + "\t" + text.get("fated." + each.fate().word()) + "\t"
                + text.get("kind." + mark.kind().word()) + "\t" + who + "\t" + when + "\t"
                + mark.words().replace('\n', ' ') + "\t" + place + "\t"
                + text.get("likeness", each.confidence()));
    }

    private void leftOut(LeftOut each) {
        line("  " + text.get("story." + each.story().word()) + "\t" + text.get("what." + each.what()) + "\t"
                + each.author() + "\t" + each.words().replace('\n', ' ') + "\t" + each.line() + " " + each.place());
    }

    private void matching(Matching matching) {
        List<Pair> pairs = matching.pairs();
        line(text.get(
                "matched",
                pairs.size(),
                count(pairs, By.BOOKMARK),
                count(pairs, By.HEADING),
                count(pairs, By.LIKENESS)));
        pairs.forEach(this::pair);
        group("new", "+", matching.added());
        group("unmatched", "-", matching.unmatched());
        List<Quote> headings =
                matching.kept().stream().filter(quote -> !isTabular(quote)).toList();
        if (!headings.isEmpty()) {
            group("kept", "·", headings);
        }
        long tables = matching.kept().stream()
                .filter(quote -> quote.type().equals(ReportPackage.Literals.TABLE.getName()))
                .count();
        if (tables > 0) {
            line(text.get("kept.tables", tables));
        }
    }

    private static boolean isTabular(Quote quote) {
        return List.of(
                        ReportPackage.Literals.TABLE.getName(),
                        ReportPackage.Literals.TABLE_ROW.getName(),
                        ReportPackage.Literals.TABLE_CELL.getName())
                .contains(quote.type());
    }

    private static int count(List<Pair> pairs, By by) {
        return (int) pairs.stream().filter(pair -> pair.by() == by).count();
    }

    private void pair(Pair pair) {
        String by = text.get("by." + pair.by().name().toLowerCase(Locale.ROOT));
        String likeness = text.get("likeness", Math.round(100 * pair.likeness()));
        line("  " + (pair.isReworded() ? "~ " : "= ") + words(pair.imported()) + "\t" + by + "\t" + likeness);
    }

    private void group(String key, String sign, List<Quote> quotes) {
        line(text.get(key, quotes.size()));
        quotes.forEach(quote -> line("  " + sign + " " + words(quote)));
    }

    private static String words(Quote quote) {
        EClass type = (EClass) ReportPackage.eINSTANCE.getEClassifier(quote.type());
        return ElementNames.of(type) + "\t" + quote.lead();
    }

    private void line(String line) {
        lines.append(line).append('\n');
    }
}
