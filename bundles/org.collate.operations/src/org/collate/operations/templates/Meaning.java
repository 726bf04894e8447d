package org.collate.operations.templates;

import java.util.Set;
import org.collate.model.Messages;
import org.collate.validation.Settings;

/** What the keys of rules' settings mean, in the user's language. */
final class Meaning {

    /** Keys that say the same whatever the rule. */
    private static final Set<String> SHARED = Set.of(
            "allowed",
            "also",
            "aspects",
            "basis",
            "because",
            "begin",
            "blame",
            "causes",
            "circumstances",
            "combined.causes",
            "combined.measures",
            "disjoint",
            "done",
            "fields",
            "fixed",
            "from",
            "group",
            "guards",
            "kinds",
            "least",
            "length",
            "likeness",
            "longest",
            "many",
            "measures",
            "more",
            "most",
            "names",
            "none",
            "odd",
            "open",
            "order",
            "own",
            "particles",
            "phrases",
            "praise",
            "problems",
            "shortest",
            "signs",
            "some",
            "source",
            "statement",
            "tail",
            "tasks",
            "terms",
            "theme",
            "turn",
            "units",
            "usual",
            "whole",
            "words");

    private static final String OF_KIND = Settings.SEVERITY + ".";

    /** The kinds of findings of the built-in rules that have a severity of their own. */
    private static final Set<String> KINDS = Set.of(
            "C03.unlinked",
            "M01.unlinked",
            "P09.most",
            "P09.team",
            "P12.many",
            "S01.missing",
            "S03.combined",
            "T03.nameless",
            "T12.whole",
            "T15.hidden",
            "T15.pictograph");

    private Meaning() {}

    /** The meaning of a key; the key itself where nobody has said it, as for rules of other plug-ins. */
    static String of(String rule, String key) {
        Messages text = Messages.of(Meaning.class);
        for (Limit limit : Limit.values()) {
            if (limit.rule().equals(rule) && limit.key().equals(key)) {
                return limit.label();
            }
        }
        if (isSeverity(key)) {
            String kind = key.substring(OF_KIND.length());
            String named = rule + "." + kind;
            return text.get("key.severity", KINDS.contains(named) ? text.get("kind." + named) : kind);
        }
        return SHARED.contains(key) ? text.get("key." + key) : key;
    }

    /** Whether a key is the severity of a kind of finding. */
    static boolean isSeverity(String key) {
        return key.startsWith(OF_KIND);
    }
}
