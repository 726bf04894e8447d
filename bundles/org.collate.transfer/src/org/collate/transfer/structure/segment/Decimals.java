package org.collate.transfer.structure.segment;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.collate.model.report.Numbering;
import org.collate.transfer.structure.line.Blanks;
import org.collate.transfer.structure.line.Marker;
import org.collate.transfer.structure.line.RoleWords;
import org.collate.transfer.structure.line.SourceLine;

/**
 * Finds the decimal numbers 1, 1.1, 1.1.1 at the start of lines. A line may as well begin with a quantity, such as 2.5个百分点,
 * so a number counts only where it is the next one after the one before it.
 */
final class Decimals {

    private static final int DEEPEST = 5;
    private static final int HEADING = 40;
    private static final String DOTS = ".．";
    private static final String AFTER = "、．.，,：:";
    private static final String UNITS = "年月日号个项条次名人天级类种份万亿元件户家届页章节分点时周季倍成位场期岁%％‰度公平";

    /** A number that a line may begin with: its parts, and where the text after it begins. */
    private record Candidate(SourceLine line, List<Integer> path, int end, char separator) {

        boolean isTop() {
            return path.size() == 1;
        }
    }

    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<SourceLine, Marker> found = new IdentityHashMap<>();
    private List<Integer> last = List.of();

    private Decimals() {}

    /** The numbers by line; none where the text is not numbered so. */
    static Map<SourceLine, Marker> in(List<SourceLine> lines) {
        Decimals decimals = new Decimals();
        for (SourceLine line : lines) {
            decimals.read(line);
        }
        return decimals.choose();
    }

    /** How many parts a number has. */
    static int depth(String number) {
        int depth = 1;
        for (int i = 1; i + 1 < number.length(); i++) {
            depth += DOTS.indexOf(number.charAt(i)) >= 0 && digit(number, i + 1) >= 0 ? 1 : 0;
        }
        return depth;
    }

    private void read(SourceLine line) {
        String text = line.text();
        List<Integer> path = new ArrayList<>();
        int at = 0;
        while (path.size() < DEEPEST && digit(text, at) > 0) {
            int value = 0;
            int from = at;
            while (at - from < 3 && digit(text, at) >= 0) {
                value = value * 10 + digit(text, at++);
            }
            if (at - from > 2) {
                return;
            }
            path.add(value);
            if (at >= text.length() || DOTS.indexOf(text.charAt(at)) < 0 || digit(text, at + 1) < 0) {
                break;
            }
            at++;
        }
        int after = Blanks.skip(text, at, text.length());
        if (path.isEmpty() || after >= text.length()) {
            return;
        }
        char separator = AFTER.indexOf(text.charAt(after)) >= 0 ? text.charAt(after) : '\0';
        boolean quantity =
                separator == '\0' && (after == at && UNITS.indexOf(text.charAt(at)) >= 0 || digit(text, after) >= 0);
        int end = separator == '\0' ? after : Blanks.skip(text, after + 1, text.length());
        boolean brackets = separator == '\0' && "）)】〕".indexOf(text.charAt(after)) >= 0;
        if (!quantity && !brackets && end < text.length()) {
            candidates.add(new Candidate(line, List.copyOf(path), end, separator));
        }
    }

    private Map<SourceLine, Marker> choose() {
        if (candidates.stream().noneMatch(each -> !each.isTop())) {
            return Map.of();
        }
        int deep = 0;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (!isNext(candidate.path()) || candidate.isTop() && !heads(i)) {
                continue;
            }
            last = candidate.path();
            deep += candidate.isTop() ? 0 : 1;
            boolean dotted = candidate.isTop() && candidate.separator() != '\0';
            if (!dotted) {
                int value = candidate.path().getLast();
                found.put(
                        candidate.line(),
                        new Marker(Numbering.DECIMAL, value, 0, candidate.end(), candidate.separator()));
            }
        }
        return deep > 1 ? found : Map.of();
    }

    /** Whether a number without dots heads what follows: its own numbers come next, or it is brief and says a role. */
    private boolean heads(int index) {
        Candidate candidate = candidates.get(index);
        for (int i = index + 1; i < candidates.size(); i++) {
            if (!candidates.get(i).isTop()) {
                if (candidates.get(i).path().getFirst().equals(candidate.path().getFirst())) {
                    return true;
                }
                break;
            }
        }
        String text = candidate.line().text();
        return text.length() <= HEADING
                && text.indexOf('。') < 0
                && (RoleWords.of(text).isPresent() || candidate.separator() == '\0' && !last.isEmpty());
    }

    /** Whether a number comes next: below the last one, beside it, beside one that holds it; one may be missing. */
    private boolean isNext(List<Integer> path) {
        int same = 0;
        while (same < path.size() && same < last.size() && path.get(same).equals(last.get(same))) {
            same++;
        }
        if (same == path.size()) {
            return false;
        }
        int above = same < last.size() ? last.get(same) : 0;
        int step = path.get(same) - above;
        boolean ones = path.subList(same + 1, path.size()).stream().allMatch(part -> part == 1);
        boolean restarts = path.size() > 1 && path.stream().allMatch(part -> part == 1);
        return ones && (step == 1 || step == 2 && path.size() > 1 && same + 1 == path.size()) || restarts;
    }

    private static int digit(String text, int at) {
        return at < text.length() ? Character.digit(text.charAt(at), 10) : -1;
    }
}
