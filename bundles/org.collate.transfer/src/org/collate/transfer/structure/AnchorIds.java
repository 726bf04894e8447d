package org.collate.transfer.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.collate.model.Ids;
import org.collate.transfer.Paragraph;
import org.collate.transfer.Paragraph.Anchor;
import org.collate.transfer.structure.line.SourceText;

/**
 * Gives each element its id: the one that an earlier export left on its words, else a new one. Words of several
 * paragraphs have one mark, which goes on from each paragraph to the next; an id that begins twice was copied, and nobody
 * knows which of the two it belongs to.
 */
final class AnchorIds {

    private record Place(String id, int end) {}

    private final Ids ids;
    private final TreeMap<Integer, Place> places = new TreeMap<>();
    private final Set<String> given = new HashSet<>();

    AnchorIds(Ids ids, SourceText source, List<Paragraph> paragraphs) {
        this.ids = ids;
        Map<String, Integer> times = new HashMap<>();
        Set<String> goingOn = Set.of();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            Set<String> reachingEnd = new HashSet<>();
            for (Anchor anchor : paragraph.anchors()) {
                boolean continues = anchor.span().start() == 0 && goingOn.contains(anchor.id());
                if (!continues && times.merge(anchor.id(), 1, Integer::sum) == 1 && Ids.isId(anchor.id())) {
                    int start = source.base(i) + anchor.span().start();
                    places.put(
                            start,
                            new Place(
                                    anchor.id(), source.base(i) + anchor.span().end()));
                }
                if (anchor.span().end() == paragraph.text().length()) {
                    reachingEnd.add(anchor.id());
                }
            }
            goingOn = paragraph.text().isEmpty() ? goingOn : reachingEnd;
        }
        places.values().removeIf(place -> times.get(place.id()) > 1);
    }

    /** The id of an element whose words begin at a place of the source and end before another. */
    String id(int start, int end, String content) {
        Map.Entry<Integer, Place> place = places.floorEntry(start);
        if (place == null || place.getValue().end() <= start) {
            place = places.ceilingEntry(start);
        }
        if (place != null
                && place.getKey() < end
                && place.getValue().end() > start
                && given.add(place.getValue().id())) {
            return place.getValue().id();
        }
        return fresh(content);
    }

    /** A new id for what no export can have marked. */
    String fresh(String content) {
        String id = ids.next(content);
        while (!given.add(id)) {
            id = ids.next(content);
        }
        return id;
    }
}
