package org.collate.internal.rules;

import java.util.List;
import java.util.Optional;
import org.collate.core.edit.Edit;
import org.collate.core.edit.Insert;
import org.collate.core.edit.Subtree;
import org.collate.model.report.Content;
import org.collate.model.report.Identified;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.validation.Overview;

/** Takes from the skeleton of a template what a report lacks. It keeps the ids that the template gave it. */
public final class Skeletons {

    private Skeletons() {}

    /** The first section of a role in a skeleton. */
    public static Optional<Section> section(Report skeleton, Role role) {
        return Trees.within(skeleton, Section.class).stream()
                .filter(section -> section.getRole() == role)
                .findFirst();
    }

    /**
     * The edit that inserts the skeleton's section of a role behind the section that stands before it in the skeleton;
     * empty where the skeleton has none, or the report has one of its ids already.
     */
    public static Optional<Edit> insertSection(Overview overview, Report skeleton, Role role) {
        return section(skeleton, role).flatMap(section -> {
            List<Section> order = Trees.directly(skeleton, Section.class);
            int index = indexBehind(overview, order.subList(0, Math.max(0, order.indexOf(section))));
            return insert(overview, overview.report(), index, section);
        });
    }

    /** The edit that inserts an element of the skeleton; empty where the report has one of its ids already. */
    public static Optional<Edit> insert(Overview overview, Parent parent, int index, Identified element) {
        Subtree subtree = Subtree.of(element);
        boolean taken = subtree.all().anyMatch(each -> overview.entry(each.id()).isPresent());
        return taken ? Optional.empty() : Optional.of(new Insert(((Identified) parent).getId(), index, subtree));
    }

    private static int indexBehind(Overview overview, List<Section> before) {
        List<Content> contents = overview.report().getContents();
        for (Section section : before.reversed()) {
            List<Section> same = overview.sections(section.getRole());
            if (!same.isEmpty() && contents.contains(same.getLast())) {
                return contents.indexOf(same.getLast()) + 1;
            }
        }
        return overview.preamble().size();
    }
}
