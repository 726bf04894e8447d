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
            return text.get("key.severity", key.substring(OF_KIND.length()));
        }
        return SHARED.contains(key) ? text.get("key." + key) : key;
    }

    /** Whether a key is the severity of a kind of finding. */
    static boolean isSeverity(String key) {
        return key.startsWith(OF_KIND);
    }
}
