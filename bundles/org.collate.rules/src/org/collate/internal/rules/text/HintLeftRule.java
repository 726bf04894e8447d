package org.collate.internal.rules.text;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.TextRule;
import org.collate.model.template.Template;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;

/** X03: no hint of the template, and no other request to its writer, is left in the text. */
public final class HintLeftRule extends TextRule {

    /** The rule with its data. */
    public HintLeftRule(RuleData data) {
        super("X03", data);
    }

    @Override
    protected void check(Passage passage, RuleContext context, FindingSink sink) {
        int shortest = context.settings().number("shortest");
        List<String> hints = context.template().map(HintLeftRule::hints).orElse(List.of());
        BitSet covered = new BitSet();
        Stream.concat(
                        hints.stream().map(String::strip).filter(hint -> hint.length() >= shortest),
                        context.settings().values("phrases").stream())
                .distinct()
                .forEach(hint -> find(passage, hint, covered, sink));
    }

    private void find(Passage passage, String hint, BitSet covered, FindingSink sink) {
        int start = passage.text().indexOf(hint);
        while (start >= 0) {
            int end = start + hint.length();
            if (covered.get(start, end).isEmpty()) {
                covered.set(start, end);
                sink.add(passage, start, end, text("left", hint), replace(passage, start, end, ""));
            }
            start = passage.text().indexOf(hint, end);
        }
    }

    private static List<String> hints(Template template) {
        return template.getHints().stream()
                .flatMap(hint -> hint.getLines().stream())
                .toList();
    }
}
