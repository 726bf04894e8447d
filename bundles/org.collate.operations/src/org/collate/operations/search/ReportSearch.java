package org.collate.operations.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collate.core.edit.Compound;
import org.collate.core.edit.Edit;
import org.collate.core.edit.ReplaceText;
import org.collate.core.text.TextRef;
import org.collate.core.text.Words;
import org.collate.model.Messages;
import org.collate.model.Reports;
import org.collate.model.meta.WordFeatures;
import org.collate.model.report.Identified;
import org.collate.model.report.Item;
import org.collate.model.report.Report;
import org.collate.operations.InputException;
import org.eclipse.emf.ecore.EAttribute;

/** Looks for words in reports, and puts others in their place. Keeps no state, and changes no report. */
public final class ReportSearch {

    /** How often a pattern may look at a character. */
    private static final int LOOKS = 2_000;

    private final SearchQuery query;
    private final Pattern pattern;

    /** Looks for something. @throws InputException where the query is no pattern */
    public ReportSearch(SearchQuery query) throws InputException {
        this.query = query;
        this.pattern = query.pattern();
    }

    /** The texts of a report in reading order, those below all contents last: all that {@link #in} has to know of it. */
    public static Map<TextRef, String> texts(Report report) {
        Map<TextRef, String> texts = new LinkedHashMap<>();
        Map<TextRef, String> below = new LinkedHashMap<>();
        for (Identified part : Reports.parts(report).toList()) {
            for (EAttribute feature : WordFeatures.of(part.eClass())) {
                (WordFeatures.isBelow(feature) ? below : texts).put(TextRef.of(part, feature), Words.of(part, feature));
            }
        }
        texts.putAll(below);
        return texts;
    }

    /**
     * All that is found in texts, in their order. Nothing of no length is found.
     *
     * @throws InputException where the pattern takes too long
     */
    public List<SearchHit> in(Map<TextRef, String> texts) throws InputException {
        List<SearchHit> hits = new ArrayList<>();
        if (!query.words().isEmpty()) {
            for (Map.Entry<TextRef, String> each : texts.entrySet()) {
                find(each.getKey(), each.getValue(), hits);
            }
        }
        return hits;
    }

    private void find(TextRef text, String words, List<SearchHit> hits) throws InputException {
        Matcher matcher = pattern.matcher(Bounded.of(words, LOOKS));
        try {
            while (matcher.find()) {
                if (matcher.end() > matcher.start() && fits(words, matcher.start(), matcher.end())) {
                    hits.add(hit(text, words, matcher.start(), matcher.end()));
                }
            }
        } catch (Bounded.Exhausted | StackOverflowError e) {
            throw new InputException(Messages.of(ReportSearch.class).get("tooLong"), e);
        }
    }

    private static SearchHit hit(TextRef text, String words, int start, int end) {
        int line = words.lastIndexOf('\n', start - 1) + 1;
        int next = words.indexOf('\n', end);
        return new SearchHit(
                text,
                start,
                end,
                words.substring(line, start),
                words.substring(start, end),
                words.substring(end, next < 0 ? words.length() : next));
    }

    private boolean fits(String words, int start, int end) {
        return !query.isWhole() || !(isWithin(words, start - 1, start)) && !isWithin(words, end - 1, end);
    }

    /** Whether two characters beside each other belong to one word. */
    private static boolean isWithin(String words, int left, int right) {
        return left >= 0 && right < words.length() && isOfWord(words.charAt(left)) && isOfWord(words.charAt(right));
    }

    private static boolean isOfWord(char character) {
        return Character.isLetterOrDigit(character) && !Character.isIdeographic(character);
    }

    /**
     * The edit that puts other words in the place of hits; empty where there is nothing to change.
     *
     * @param report as it was looked through
     * @param hits some of those that were found in it
     * @param with the words; in that of a pattern {@code $1} stands for its first group
     * @throws InputException where the words name a group that the pattern does not have
     */
    public Optional<Edit> replacing(Report report, List<SearchHit> hits, String with) throws InputException {
        List<Edit> edits = new ArrayList<>();
        int end = hits.size();
        // From the end, so that no place moves before its turn.
        while (end > 0) {
            int start = end - 1;
            while (start > 0
                    && hits.get(start - 1).text().equals(hits.get(start).text())) {
                start--;
            }
            edits.addAll(inOneText(report, hits.subList(start, end), with));
            end = start;
        }
        return switch (edits.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(edits.getFirst());
            default -> Optional.of(new Compound(edits));
        };
    }

    /** The edits in one text; a single one where no emphasis could end between them. */
    private List<Edit> inOneText(Report report, List<SearchHit> hits, String with) throws InputException {
        TextRef text = hits.getFirst().text();
        String words = Words.of(report, text).orElse("");
        List<ReplaceText> edits = new ArrayList<>();
        for (SearchHit hit : hits.reversed()) {
            Optional<String> put = put(words, hit, with);
            if (put.isPresent() && !put.get().equals(hit.words())) {
                edits.add(new ReplaceText(text, hit.start(), hit.end() - hit.start(), put.get()));
            }
        }
        boolean isEmphasised = Reports.find(report, text.element())
                .filter(element -> element instanceof Item item && item.getEmphasis() > 0)
                .isPresent();
        if (edits.size() < 2 || isEmphasised) {
            return List.copyOf(edits);
        }
        StringBuilder all = new StringBuilder();
        int start = edits.getLast().offset();
        int at = start;
        for (ReplaceText each : edits.reversed()) {
            all.append(words, at, each.offset()).append(each.text());
            at = each.offset() + each.length();
        }
        return List.of(new ReplaceText(text, start, at - start, all.toString()));
    }

    /** What stands in the place of a hit; empty where it is not there any more. */
    private Optional<String> put(String words, SearchHit hit, String with) throws InputException {
        Matcher matcher = pattern.matcher(Bounded.of(words, LOOKS));
        boolean isThere = hit.end() <= words.length()
                && words.substring(hit.start(), hit.end()).equals(hit.words())
                && matcher.find(hit.start())
                && matcher.start() == hit.start()
                && matcher.end() == hit.end();
        if (!isThere) {
            return Optional.empty();
        }
        if (!query.isPattern()) {
            return Optional.of(with);
        }
        StringBuilder put = new StringBuilder();
        try {
            matcher.appendReplacement(put, with);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new InputException(Messages.of(ReportSearch.class).get("noGroup", with), e);
        }
        return Optional.of(put.substring(hit.start()));
    }
}
