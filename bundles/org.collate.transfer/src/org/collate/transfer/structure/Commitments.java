package org.collate.transfer.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a measure's words say under labels of who is responsible and until when, as in 责任人：张三，时限：2025年6月底.
 *
 * @param person who is responsible; null where nothing says so
 * @param deadline until when; null where nothing says so
 */
record Commitments(String person, String deadline) {

    private static final Pattern PERSON =
            Pattern.compile("(?:整改)?(?:责任(?:人|领导|单位|部门|科室|主体)|牵头(?:领导|单位|部门|人)|负责人)\\s*[：:]\\s*([^，,；;。）)\\n]{1,40})");
    private static final Pattern DEADLINE =
            Pattern.compile("(?:(?:整改|完成|办结)?(?:时限|期限)|完成时间|整改时间)\\s*[：:]\\s*([^，,；;。）)\\n]{1,40})");

    /** Whether the words say neither. */
    boolean isEmpty() {
        return person == null && deadline == null;
    }

    static Commitments of(String text) {
        return new Commitments(first(PERSON, text), first(DEADLINE, text));
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1).strip() : null;
    }
}
