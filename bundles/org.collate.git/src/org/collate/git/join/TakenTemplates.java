package org.collate.git.join;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.collate.core.merge.Choice;
import org.collate.core.merge.Conflict;
import org.collate.core.merge.MergeResult;
import org.collate.core.merge.Settlements;
import org.collate.core.merge.ThreeWayMerge;
import org.collate.core.merge.VirtualBase;
import org.collate.core.merge.sides.Side;
import org.collate.git.SpaceException;
import org.collate.model.Reports;
import org.collate.model.report.Headed;
import org.collate.model.report.Report;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Several commits of the template that a text took in beside each other, on two machines, as one. Where they disagree,
 * the text has it as one of them: from there the template's own settlement goes on, and a person's words stand against it.
 *
 * @param skeleton the template as the text took it in; of what one commit gave up and another changed, it is there
 * @param base what the text and the template have in common
 */
record TakenTemplates(Report skeleton, VirtualBase base) {

    static TakenTemplates of(MergeBases bases, List<ObjectId> taken, Report text) throws IOException, SpaceException {
        Report skeleton = bases.skeleton(taken.getFirst());
        VirtualBase base = VirtualBase.of(skeleton);
        Set<ObjectId> joined = new TreeSet<>(Set.of(taken.getFirst()));
        for (ObjectId next : taken.subList(1, taken.size())) {
            VirtualBase root = bases.root(joined, next);
            Report other = bases.skeleton(next);
            Settlements settlements = Settlements.between(root, base, VirtualBase.of(other));
            base = settlements.base(choices(settlements, headings(skeleton, other), text));
            MergeResult merged = ThreeWayMerge.of(root, skeleton, other);
            skeleton = merged.resolve(
                            merged.conflicts().stream().collect(Collectors.toMap(Conflict::id, TakenTemplates::kept)))
                    .merged();
            joined.add(next);
        }
        return new TakenTemplates(skeleton, base);
    }

    private static Map<String, Choice> choices(Settlements settlements, Set<String> headings, Report text) {
        Map<String, Choice> choices = new HashMap<>(settlements.choices(text));
        for (Conflict conflict : settlements.conflicts()) {
            // Headings are put back as the template had them before its changes come in.
            if (headings.contains(conflict.element())) {
                choices.put(conflict.id(), kept(conflict));
            }
        }
        return choices;
    }

    private static Choice kept(Conflict conflict) {
        return conflict instanceof Conflict.Deletion deletion && deletion.deletedBy() == Side.OURS
                ? Choice.THEIRS
                : Choice.OURS;
    }

    private static Set<String> headings(Report... skeletons) {
        Set<String> headings = new HashSet<>();
        for (Report skeleton : skeletons) {
            Reports.elements(skeleton).filter(Headed.class::isInstance).forEach(each -> headings.add(each.getId()));
        }
        return headings;
    }
}
