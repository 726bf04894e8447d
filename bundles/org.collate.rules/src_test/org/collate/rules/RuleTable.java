package org.collate.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints how well each rule tells labelled texts apart: {@code releng/quality rules}. Exit code 1 where one is wrong. */
public final class RuleTable {

    private final Map<String, Row> rows = new TreeMap<>();
    private final List<Labelled> wrong = new ArrayList<>();

    /** How often a rule was right and wrong. */
    private record Row(int found, int missed, int alarms, int silent) {

        Row with(Labelled text, boolean isFound) {
            boolean fault = text.hasFault();
            return new Row(
                    found + (fault && isFound ? 1 : 0),
                    missed + (fault && !isFound ? 1 : 0),
                    alarms + (!fault && isFound ? 1 : 0),
                    silent + (!fault && !isFound ? 1 : 0));
        }

        Row with(Row other) {
            return new Row(found + other.found, missed + other.missed, alarms + other.alarms, silent + other.silent);
        }

        int precision() {
            return found + alarms == 0 ? 100 : 100 * found / (found + alarms);
        }

        int recall() {
            return found + missed == 0 ? 100 : 100 * found / (found + missed);
        }

        String line(String name) {
            return "| " + name + " | " + (found + missed) + " | " + (alarms + silent) + " | " + precision() + " % | "
                    + recall() + " % |";
        }
    }

    /** The table of all labelled texts. */
    static RuleTable make() {
        RuleTable table = new RuleTable();
        for (Labelled text : Labelled.all()) {
            boolean found = text.isFound();
            table.rows.merge(text.rule(), new Row(0, 0, 0, 0).with(text, found), Row::with);
            if (found != text.hasFault()) {
                table.wrong.add(text);
            }
        }
        return table;
    }

    /** The texts about which a rule was wrong. */
    List<Labelled> wrong() {
        return wrong;
    }

    /** The rules that have labelled texts. */
    List<String> rules() {
        return List.copyOf(rows.keySet());
    }

    /** How many percent of what all rules found was a fault. */
    int precision() {
        return total().precision();
    }

    /** How many percent of the faults were found. */
    int recall() {
        return total().recall();
    }

    private Row total() {
        return rows.values().stream().reduce(new Row(0, 0, 0, 0), Row::with);
    }

    /** Prints the table, and the texts that were judged wrongly. */
    public static void main(String[] arguments) {
        RuleTable table = make();
        System.out.println("| rule | texts with the fault | without | precision | recall |");
        System.out.println("|---|---|---|---|---|");
        table.rows.forEach((rule, row) -> System.out.println(row.line(rule)));
        System.out.println(table.total().line("all"));
        table.wrong.forEach(each -> System.out.println(each.rule() + " " + each.label() + " " + each.text()));
        System.exit(table.wrong.isEmpty() ? 0 : 1);
    }
}
