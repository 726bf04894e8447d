package org.collate.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.collate.core.edit.AddLink;
import org.collate.core.edit.Compound;
import org.collate.core.edit.Edit;
import org.collate.core.edit.Insert;
import org.collate.core.edit.Move;
import org.collate.core.edit.Remove;
import org.collate.core.edit.RemoveLink;
import org.collate.core.edit.ReplaceText;
import org.collate.core.edit.SetAttribute;
import org.collate.core.edit.SetLinks;
import org.collate.core.edit.Subtree;
import org.collate.core.text.TextRef;
import org.collate.core.text.Words;
import org.collate.model.Ids;
import org.collate.model.Reports;
import org.collate.model.meta.Containment;
import org.collate.model.meta.WordFeatures;
import org.collate.model.report.Cause;
import org.collate.model.report.Content;
import org.collate.model.report.Identified;
import org.collate.model.report.Measure;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.Suppression;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * Edits of every kind for a report as it is now. Some do not fit it: a link to the wrong type, a move into itself, a
 * text that cannot be held.
 */
public final class RandomEdits {

    private final Random random;
    private final RandomReports reports;
    private final RandomTexts texts;

    /** Edits that follow from a source of chance. */
    public RandomEdits(Random random) {
        this.random = random;
        this.reports = new RandomReports(random);
        this.texts = new RandomTexts(random);
    }

    /** The next edit. */
    public Edit next(Report report) {
        List<Identified> all = Reports.parts(report).toList();
        return random.nextInt(6) == 0 ? compound(all) : single(all);
    }

    private Edit compound(List<Identified> all) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            edits.add(single(all));
        }
        return new Compound(edits);
    }

    private Edit single(List<Identified> all) {
        Identified element = any(all);
        return switch (random.nextInt(9)) {
            case 0 -> insert(all);
            case 1 -> new Remove(element.getId());
            case 2 -> move(all, element);
            case 3 -> attribute(element);
            case 4, 5, 6 -> text(element);
            case 7 -> links(all);
            default -> copy(all, element);
        };
    }

    private Identified any(List<Identified> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Insert insert(List<Identified> all) {
        Identified place = any(all);
        Content content = random.nextInt(8) == 0 ? reports.content() : reports.content(place);
        if (content instanceof Parent parent) {
            parent.getContents().add(reports.content(content));
        }
        return new Insert(place.getId(), index(place), Subtree.of(content));
    }

    private Edit copy(List<Identified> all, Identified element) {
        Identified place = place(all, element);
        if (element instanceof Report) {
            return new Remove(place.getId());
        }
        Identified copy = Reports.copy(element, Ids.seeded(random.nextLong()));
        int index = copy instanceof Suppression ? 0 : index(place);
        return new Insert(place.getId(), index, Subtree.of(copy));
    }

    private Move move(List<Identified> all, Identified element) {
        Identified place = place(all, element);
        return new Move(element.getId(), place.getId(), element instanceof Suppression ? 0 : index(place));
    }

    /** Any element; for a row or a cell often one that can hold it, which few can. */
    private Identified place(List<Identified> all, Identified element) {
        List<Identified> holders = all.stream()
                .filter(each ->
                        Containment.isBound(element.eClass()) && Containment.allows(each.eClass(), element.eClass()))
                .toList();
        return any(holders.isEmpty() || random.nextInt(4) == 0 ? all : holders);
    }

    private int index(Identified place) {
        return place instanceof Parent parent
                ? random.nextInt(parent.getContents().size() + 1)
                : 0;
    }

    private SetAttribute attribute(Identified element) {
        List<EAttribute> attributes = element.eClass().getEAllAttributes();
        EAttribute attribute = attributes.get(random.nextInt(attributes.size()));
        List<Object> values = new ArrayList<>();
        for (int i = random.nextInt(attribute.isMany() ? 4 : 2); i > 0; i--) {
            values.add(reports.value(attribute));
        }
        return new SetAttribute(element.getId(), attribute.getName(), values);
    }

    private ReplaceText text(Identified element) {
        List<EAttribute> features = WordFeatures.of(element.eClass());
        TextRef in = TextRef.lines(element.getId());
        int size = 0;
        if (!features.isEmpty()) {
            EAttribute feature = features.get(random.nextInt(features.size()));
            in = TextRef.of(element, feature);
            size = Words.of(element, feature).length();
        }
        int offset = random.nextInt(size + 1);
        int length = random.nextBoolean() ? 0 : random.nextInt(size - offset + 1);
        String text = random.nextInt(12) == 0 ? "\u0007" : texts.text();
        return new ReplaceText(in, offset, length, text);
    }

    private Edit links(List<Identified> all) {
        List<Identified> owners = all.stream()
                .filter(each -> each instanceof Cause || each instanceof Measure)
                .toList();
        if (owners.isEmpty()) {
            return text(any(all));
        }
        Identified owner = any(owners);
        String kind = owner instanceof Cause ? "explains" : "addresses";
        EObject old = owner.eCrossReferences().stream().findFirst().orElse(any(all));
        return switch (random.nextInt(3)) {
            case 0 -> new AddLink(owner.getId(), kind, any(all).getId());
            case 1 -> new RemoveLink(owner.getId(), kind, ((Identified) old).getId());
            default -> new SetLinks(owner.getId(), kind, List.of(any(all).getId(), ((Identified) old).getId()));
        };
    }
}
