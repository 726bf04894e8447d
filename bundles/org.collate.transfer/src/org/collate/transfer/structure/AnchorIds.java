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

/** Gives each element its id: the one that an earlier export left on its words, else a new one. */
final class AnchorIds {

    private record Place(String id, int end) {}

    private final Ids ids;
    private final TreeMap<Integer, Place> places = new TreeMap<>();
    private final Set<String> given = new HashSet<>();

    AnchorIds(Ids ids, SourceText source, List<Paragraph> paragraphs) {
        this.ids = ids;
        Map<String, Integer> times = new HashMap<>();
        for (Paragraph paragraph : paragraphs) {
            paragraph.anchors().forEach(anchor -> times.merge(anchor.id(), 1, Integer::sum));
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            for (Anchor anchor : paragraphs.get(i).anchors()) {
                if (times.get(anchor.id()) == 1 && Ids.isId(anchor.id())) {
                    int start = source.base(i) + anchor.span().start();
                    places.put(
                            start,
                            new Place(
                                    anchor.id(), source.base(i) + anchor.span().end()));
                }
            }
        }
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
        String id = ids.next(content);
        while (!given.add(id)) {
            id = ids.next(content);
        }
        return id;
    }
}
