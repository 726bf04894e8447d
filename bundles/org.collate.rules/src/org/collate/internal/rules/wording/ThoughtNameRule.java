package org.collate.internal.rules.wording;

import org.collate.internal.rules.RuleData;
import org.collate.internal.rules.TextRule;
import org.collate.validation.FindingSink;
import org.collate.validation.Passage;
import org.collate.validation.RuleContext;

/** T03: the full name of the guiding thought stands whole. What begins like it and is nearly it, is it with a mistake. */
public final class ThoughtNameRule extends TextRule {

    private static final String END = "思想";

    /** The rule with its data. */
    public ThoughtNameRule(RuleData data) {
        super("T03", data);
    }

    @Override
    protected void check(Passage passage, RuleContext context, FindingSink sink) {
        String text = passage.text();
        for (String name : context.settings().values("names")) {
            String begin = name.substring(0, context.settings().number("begin"));
            int most = context.settings().number("most");
            int start = text.indexOf(begin);
            while (start >= 0) {
                NearPhrase.Near near = NearPhrase.from(text, start, name);
                if (near.faults() > 0 && near.faults() <= most && isName(text, start, near.end(), name)) {
                    String words = text.substring(start, near.end());
                    sink.add(
                            passage,
                            start,
                            near.end(),
                            text("broken", words, name),
                            replace(passage, start, near.end(), name));
                }
                start = text.indexOf(begin, start + 1);
            }
            nameless(passage, name.substring(begin.length()), name, sink);
        }
    }

    /** Where nothing but the last word is missing, what follows must not be another thing of that name. */
    private static boolean isName(String text, int start, int end, String name) {
        String words = text.substring(start, end);
        boolean whole = words.endsWith(END) || words.contains("义思") || words.contains("义想");
        return whole || words.equals(name.substring(0, name.length() - END.length()));
    }

    /** The name without the person whose thought it is. */
    private void nameless(Passage passage, String rest, String name, FindingSink sink) {
        String text = passage.text();
        int place = text.indexOf(rest);
        while (place >= 0) {
            char before = place == 0 ? '，' : text.charAt(place - 1);
            // Behind a sign or a letter stands a placeholder or a stand-in, which other rules speak of.
            boolean open = place == 0 || Character.isIdeographic(before) || "，。、；：“‘（《\n".indexOf(before) >= 0;
            if (open && !text.startsWith(name, place - (name.length() - rest.length()))) {
                boolean near = place >= 2 && "近平习".indexOf(before) >= 0;
                if (!near) {
                    sink.kind("nameless")
                            .add(
                                    passage,
                                    place,
                                    place + rest.length(),
                                    text("nameless", rest, name),
                                    replace(passage, place, place + rest.length(), name));
                }
            }
            place = text.indexOf(rest, place + 1);
        }
    }
}
