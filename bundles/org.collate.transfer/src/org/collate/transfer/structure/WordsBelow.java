package org.collate.transfer.structure;

/** The words of a part and of all below it. */
final class WordsBelow {

    private WordsBelow() {}

    /** All words of a part, one line each. */
    static String of(StructureNode node) {
        StringBuilder text = new StringBuilder();
        add(node, text);
        return text.toString();
    }

    private static void add(StructureNode node, StringBuilder text) {
        if (node.first() != null) {
            text.append(node.first().text()).append('\n');
        }
        node.more().forEach(line -> text.append(line.text()).append('\n'));
        node.children().forEach(child -> add(child, text));
    }
}
