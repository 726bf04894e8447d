package org.collate.internal.ui.findings;

import org.eclipse.core.expressions.PropertyTester;

/** What expressions in {@code plugin.xml} ask of a row of the findings. */
public final class FindingRowTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return property.equals("isSetAside")
                ? receiver instanceof FindingRow.OfAside
                : receiver instanceof FindingRow.OfRule row && isRow(row, property);
    }

    private static boolean isRow(FindingRow.OfRule row, String property) {
        return switch (property) {
            case "isOfRule" -> true;
            case "isMendable" -> !row.finding().finding().fixes().isEmpty();
            case "isOneOfMany" -> row.isOneOfMany();
            default -> false;
        };
    }
}
