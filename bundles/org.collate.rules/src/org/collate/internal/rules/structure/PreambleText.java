package org.collate.internal.rules.structure;

import java.util.List;
import java.util.regex.Pattern;
import org.collate.internal.rules.Forms;
import org.collate.internal.rules.Trees;
import org.collate.model.report.Narrative;
import org.collate.validation.Overview;

/**
 * The preamble as reviewers read it. A registration form (登记表) has none: who fills it in stands in its first rows, as 姓名：
 * and 职务：, and nobody asks there for a basis or a theme.
 */
final class PreambleText {

    /** What a form asks for and what was filled in, one or several in a line. */
    private static final Pattern FIELDS =
            Pattern.compile("(?:[\\s\u3000]*[\\p{IsHan}\\s\u3000]{2,8}[：:][^。；：:]{0,30})+");

    private PreambleText() {}

    /** What the preamble says, without the fields of a form. */
    static String of(Overview overview) {
        return Trees.text(
                overview.preamble().stream().filter(each -> !isFields(each)).toList());
    }

    /** Whether a report is a form, which needs no preamble: its title says so, or before its sections stand fields alone. */
    static boolean isForm(Overview overview) {
        List<Narrative> preamble = overview.preamble();
        return Forms.isForm(overview)
                || !preamble.isEmpty() && preamble.stream().allMatch(PreambleText::isFields);
    }

    private static boolean isFields(Narrative narrative) {
        String text = Trees.text(narrative);
        return text.indexOf('：') >= 0
                && text.lines().allMatch(line -> FIELDS.matcher(line).matches());
    }
}
