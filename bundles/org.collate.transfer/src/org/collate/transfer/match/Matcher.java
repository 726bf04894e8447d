package org.collate.transfer.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.collate.model.report.Report;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Matches the elements of two reports: by bookmark, by heading, by likeness in place, by likeness elsewhere. */
final class Matcher {

    private final List<Part> there;
    private final List<Part> imported;
    private final IProgressMonitor monitor;
    private final Deque<Part> matched = new ArrayDeque<>();

    Matcher(Report there, Report imported, IProgressMonitor monitor) {
        this.there = Part.all(there);
        this.imported = Part.all(imported);
        this.monitor = monitor;
    }

    List<Part> there() {
        return there;
    }

    List<Part> imported() {
        return imported;
    }

    void match() {
        Part.join(there.get(0), imported.get(0), By.HEADING, 1);
        bookmarks();
        check();
        sections();
        aspects();
        check();
        matched.addAll(imported.stream().filter(Part::isMatched).toList());
        while (!matched.isEmpty()) {
            places();
            check();
            List<Part> open = open(imported, Part::isText);
            open.addAll(open(imported, part -> part.isHeaded() && !part.isSection()));
            Pairing.elsewhere(open(there, part -> !part.isSection() && !part.isTabular()), open)
                    .forEach(matched::add);
        }
    }

    private void bookmarks() {
        Map<String, Part> byId = new HashMap<>();
        there.subList(1, there.size()).forEach(part -> byId.put(part.id(), part));
        for (Part part : imported.subList(1, imported.size())) {
            Part marked = byId.get(part.id());
            if (marked != null
                    && marked.isHeaded() == part.isHeaded()
                    && marked.isSection() == part.isSection()
                    && isOneUse(marked, part)) {
                Part.join(marked, part, By.BOOKMARK);
            }
        }
    }

    /** What is part of a table never is anything else. */
    private static boolean isOneUse(Part marked, Part part) {
        boolean isPlain = !marked.isTabular() && !part.isTabular();
        return isPlain || marked.element().eClass() == part.element().eClass();
    }

    /** Sections of one role are the same, likelier ones first; where a role says nothing, by their headings. */
    private void sections() {
        for (Role role : Role.values()) {
            Predicate<Part> playing = part -> part.element() instanceof Section section && section.getRole() == role;
            Pairing.headings(open(there, playing), open(imported, playing));
            List<Part> left = open(there, playing);
            List<Part> right = open(imported, playing);
            for (int i = 0; role != Role.OTHER && i < Math.min(left.size(), right.size()); i++) {
                Part.join(left.get(i), right.get(i), By.HEADING);
            }
        }
        Pairing.headings(open(there, Part::isSection), open(imported, Part::isSection));
    }

    private void aspects() {
        Predicate<Part> aspect = part -> part.isHeaded() && !part.isSection();
        for (Part section : there) {
            if (section.isMatched()) {
                Pairing.headings(
                        open(section.children(), aspect), open(section.match().children(), aspect));
            }
        }
        Pairing.headings(open(there, aspect), open(imported, aspect));
    }

    /** Matches what lies in elements that are matched, and what lies in that. */
    private void places() {
        while (!matched.isEmpty()) {
            Part parent = matched.poll();
            List<Part> children = open(parent.children(), part -> !part.isTabular());
            Pairing.inOrder(open(parent.match().children(), part -> !part.isTabular()), children);
            children.stream().filter(Part::isMatched).forEach(matched::add);
        }
    }

    private static List<Part> open(List<Part> parts, Predicate<Part> wanted) {
        return new ArrayList<>(parts.stream()
                .filter(part -> !part.isMatched() && wanted.test(part))
                .toList());
    }

    private void check() {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
    }
}
