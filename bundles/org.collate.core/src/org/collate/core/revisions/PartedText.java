package org.collate.core.revisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.collate.core.revisions.Weave.Strand;

/**
 * Paragraphs some of whose words went over into another one, since it was divided or joined with its neighbour: woven as
 * one text, in which a boundary stands before each paragraph. A division is a boundary that comes, a join one that goes,
 * and what else changed in the words has nothing to do with either.
 *
 * @param members the paragraphs of both texts in the order of their words
 * @param root the paragraph that the draft brings as a whole, if there is one
 * @param weave the words and boundaries
 */
record PartedText(List<String> members, Optional<String> root, Weave<Part> weave) {

    PartedText {
        members = List.copyOf(members);
    }

    /**
     * A part of the woven text: some words, or a boundary.
     *
     * @param words the words; empty for a boundary
     * @param member the paragraph that the boundary stands before; empty for words
     */
    record Part(String words, Optional<String> member) {}

    /**
     * The texts of the paragraphs where some revisions are taken.
     *
     * @param isThere which paragraphs there are then
     */
    Map<String, String> texts(Set<RevisionId> taken, Predicate<String> isThere) {
        Map<String, String> texts = new HashMap<>();
        List<String> names = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (Strand<Part> strand : weave.strands()) {
            Optional<String> member = strand.part().member();
            if (member.isEmpty()) {
                words.append(strand.isIn(taken) ? strand.part().words() : "");
                continue;
            }
            if (strand.isIn(taken)) {
                put(texts, names, words, isThere);
                names.clear();
                words.setLength(0);
            }
            names.add(member.get());
        }
        put(texts, names, words, isThere);
        return texts;
    }

    /** Of all paragraphs between two boundaries one is there: it has the words. */
    private static void put(
            Map<String, String> texts, List<String> names, StringBuilder words, Predicate<String> isThere) {
        names.stream().filter(isThere).findFirst().ifPresent(name -> texts.put(name, words.toString()));
    }
}
