package org.collate.internal.ui.space;

import org.eclipse.core.expressions.PropertyTester;

/** What expressions in {@code plugin.xml} ask of a row of the navigator. */
public final class SpaceNodeTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return switch (property) {
            case "isSpace" -> receiver instanceof SpaceNode.OfSpace;
            case "isMeeting" -> receiver instanceof SpaceNode.OfMeeting;
            case "isTemplate" -> isTemplate(receiver);
            case "isVariant" -> receiver instanceof SpaceNode.OfVariant;
            case "isReport" -> receiver instanceof SpaceNode.OfVariant && !isTemplate(receiver);
            default -> false;
        };
    }

    private static boolean isTemplate(Object node) {
        return node instanceof SpaceNode.OfVariant variant
                && variant.state().variant().isTemplate();
    }
}
