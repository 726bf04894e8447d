package org.collate.internal.rules;

import java.util.List;
import org.collate.validation.Overview;

/**
 * Knows by their titles the documents beside a report: lists of problems and ledgers (清单, 台账), whose rows say in a few words what
 * the report tells, and registration forms (登记表). What is asked of a report as a whole is not asked of them.
 */
public final class Forms {

    private static final List<String> LISTS = List.of("清单", "台账", "台帐", "一览表", "汇总表", "整改表", "任务表", "分工表");
    private static final List<String> FORMS = List.of("登记表", "情况表", "评议表", "测评表");

    private Forms() {}

    /** Whether a report is a list of problems or a ledger. */
    public static boolean isList(Overview overview) {
        return LISTS.stream().anyMatch(title(overview)::endsWith);
    }

    /** Whether a report is a list, a ledger or a registration form. */
    public static boolean isForm(Overview overview) {
        return isList(overview) || FORMS.stream().anyMatch(title(overview)::endsWith);
    }

    private static String title(Overview overview) {
        String title = overview.report().getTitle();
        return title == null ? "" : title.strip().replaceAll("[（(][^）)]*[）)]$", "");
    }
}
