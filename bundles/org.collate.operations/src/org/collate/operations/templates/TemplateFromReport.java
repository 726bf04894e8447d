package org.collate.operations.templates;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.collate.core.text.Words;
import org.collate.model.Ids;
import org.collate.model.Reports;
import org.collate.model.report.Content;
import org.collate.model.report.Headed;
import org.collate.model.report.Identified;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.template.Template;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Makes a template of a finished report: its headings in its order, without its words, under the settings of the template
 * that it was written after. A heading that the template has in the same words is the template's, so that its hint and
 * whether it is required go on.
 */
public final class TemplateFromReport {

    private final Template template;
    private final Set<String> written = new HashSet<>();
    private final Map<String, Identified> given = new HashMap<>();
    private final Map<String, String> idsOfWords = new HashMap<>();
    private final Set<String> placed = new HashSet<>();

    private TemplateFromReport(Template template, Report report) {
        this.template = EcoreUtil.copy(template);
        Reports.parts(report).forEach(each -> written.add(each.getId()));
        Reports.parts(template.getSkeleton()).forEach(each -> {
            given.put(each.getId(), each);
            if (each instanceof Headed headed && !written.contains(headed.getId())) {
                idsOfWords.putIfAbsent(Words.of(headed), headed.getId());
            }
        });
    }

    /**
     * Makes one; template and report are only read.
     *
     * @param template the one of the report's meeting, with its skeleton
     */
    public static Template of(Template template, Report report) {
        return new TemplateFromReport(template, report).made(report);
    }

    private Template made(Report report) {
        Report skeleton = template.getSkeleton();
        skeleton.getContents().clear();
        fill(report, skeleton);
        Set<String> there = new HashSet<>();
        Reports.parts(skeleton).forEach(each -> there.add(each.getId()));
        template.getHints().removeIf(hint -> !there.contains(hint.getElement()));
        template.setId(Ids.random().next(""));
        return template;
    }

    private void fill(Parent from, Parent into) {
        for (Content each : List.copyOf(from.getContents())) {
            switch (each) {
                case Headed headed -> {
                    Headed bare = bare(headed);
                    into.getContents().add(bare);
                    fill(headed, bare);
                }
                case Content text
                when given.get(text.getId()) instanceof Content own && !(own instanceof Headed) -> place(own, into);
                // A heading below an item stands below what holds the item.
                case Parent text -> fill(text, into);
                default -> {}
            }
        }
    }

    /** What the template itself says between the headings stays in the template's words. */
    private void place(Content own, Parent into) {
        if (!placed.contains(own.getId())) {
            Content copy = EcoreUtil.copy(own);
            Reports.parts(copy)
                    .filter(each -> each != copy && placed.contains(each.getId()))
                    .toList()
                    .forEach(EcoreUtil::remove);
            Reports.parts(copy).forEach(each -> placed.add(each.getId()));
            into.getContents().add(copy);
        }
    }

    private Headed bare(Headed heading) {
        Headed bare = (Headed) EcoreUtil.create(heading.eClass());
        heading.eClass().getEAllAttributes().stream()
                .filter(attribute -> !attribute.isMany() && heading.eIsSet(attribute))
                .forEach(attribute -> bare.eSet(attribute, heading.eGet(attribute)));
        if (!given.containsKey(heading.getId())) {
            String known = idsOfWords.remove(Words.of(heading));
            bare.setId(Objects.requireNonNullElse(known, heading.getId()));
        }
        placed.add(bare.getId());
        return bare;
    }
}
