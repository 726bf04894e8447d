package org.collate.cli.report;

import java.util.List;
import java.util.Locale;
import org.collate.model.ElementNames;
import org.collate.model.Messages;
import org.collate.model.report.ReportPackage;
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

    String of(Matching matching) {
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
        return lines.toString();
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
