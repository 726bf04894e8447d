package org.collate.internal.rules.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.TextRule;
import org.collate.internal.rules.Traits;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;

/** T06: quotes are curly ones, in pairs, and single ones within double ones. */
public final class QuotesRule extends TextRule {

    /** The rule with its data. */
    public QuotesRule(RuleData data) {
        super("T06", data, Traits.QUOTE);
    }

    @Override
    protected void check(Passage passage, RuleContext context, FindingSink sink) {
        String text = passage.text();
        boolean straight = false;
        boolean curly = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            straight |= c == '"' || c == '＂';
            curly |= c == '“' || c == '”';
        }
        if (straight) {
            straight(passage, sink);
        }
        if (curly) {
            curly(passage, sink);
        }
    }

    /** Straight quotes belong together by twos within a line; one that is left over opens or closes nothing. */
    private void straight(Passage passage, FindingSink sink) {
        String text = passage.text();
        int open = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = Marks.at(text, i);
            if (c == '\n' && open >= 0) {
                sink.add(passage, open, open + 1, text("unpaired", text.substring(open, open + 1)));
                open = -1;
            } else if (c == '"' || c == '＂') {
                if (open < 0) {
                    open = i;
                } else {
                    String right = "“" + text.substring(open + 1, i) + "”";
                    String message = text("straight", text.substring(open, i + 1));
                    sink.add(passage, open, i + 1, message, replace(passage, open, i + 1, right));
                    open = -1;
                }
            }
        }
    }

    private record Pair(int start, int end) {}

    private void curly(Passage passage, FindingSink sink) {
        String text = passage.text();
        Deque<Integer> open = new ArrayDeque<>();
        List<Pair> nested = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean repeated = c == '“' && open.size() == 1 && i > 0 && Marks.isLineStart(text, i);
            if ((c == '“' || c == '‘') && !repeated) {
                open.push(i);
            } else if (c == '”' || c == '’') {
                close(passage, i, open, nested, sink);
            }
        }
        for (int start : open) {
            if (text.charAt(start) == '“') {
                sink.add(passage, start, start + 1, text("unpaired", "“"));
                nested.removeIf(pair -> pair.start() > start);
            }
        }
        for (Pair pair : nested) {
            String words = text.substring(pair.start(), pair.end());
            String right = "‘" + words.substring(1, words.length() - 1) + "’";
            sink.add(
                    passage,
                    pair.start(),
                    pair.end(),
                    text("nested", words),
                    replace(passage, pair.start(), pair.end(), right));
        }
    }

    private void close(Passage passage, int place, Deque<Integer> open, List<Pair> nested, FindingSink sink) {
        String text = passage.text();
        char close = text.charAt(place);
        char wanted = close == '”' ? '“' : '‘';
        boolean matches = open.stream().anyMatch(start -> text.charAt(start) == wanted);
        if (!matches) {
            if (close == '”') {
                sink.add(passage, place, place + 1, text("unpaired", "”"));
            }
            return;
        }
        while (text.charAt(open.peek()) != wanted) {
            open.pop();
        }
        int start = open.pop();
        if (close == '”' && !open.isEmpty() && text.charAt(open.peek()) == '“') {
            nested.add(new Pair(start, place + 1));
        }
    }
}
