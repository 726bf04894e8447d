package org.collate.testkit.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.collate.core.edit.AddLink;
import org.collate.core.edit.Compound;
import org.collate.core.edit.Edit;
import org.collate.core.edit.Insert;
import org.collate.core.edit.Move;
import org.collate.core.edit.Remove;
import org.collate.core.edit.RemoveLink;
import org.collate.core.edit.Subtree;
import org.collate.model.Reports;
import org.collate.model.report.Identified;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.ReportPackage;
import org.collate.model.report.TextElement;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Edits of the few elements that both sides of a merge are after, so that they often want different things. */
final class Rivalry {

    private static final List<EClass> KINDS = List.of(
            ReportPackage.Literals.NARRATIVE,
            ReportPackage.Literals.POINT,
            ReportPackage.Literals.PROBLEM,
            ReportPackage.Literals.MEASURE);

    private final Random random;
    private final List<String> wanted = new ArrayList<>();
    private final List<String> holders = new ArrayList<>();

    Rivalry(Report base, Random random) {
        this.random = random;
        List<Identified> all = Reports.parts(base).toList();
        List<Identified> parents = all.stream()
                .filter(each -> each instanceof Parent && each != base)
                .toList();
        for (int i = 0; i < 2; i++) {
            wanted.add(any(all).getId());
            holders.add(parents.isEmpty() ? base.getId() : any(parents).getId());
        }
    }

    /** The next edit, for a report as it is now; some do not fit it. */
    Edit next(Report report) {
        String id = any(wanted);
        return switch (random.nextInt(8)) {
            // One into the other, and there the other into the one.
            case 0, 1 -> new Move(any(holders), any(holders), 0);
            case 2 -> new Remove(id);
            case 3, 4 -> new Move(id, any(holders), random.nextInt(2));
            case 5 -> turned(report, id);
            default -> proposal(report, id);
        };
    }

    /** Makes an element one of another kind, with what it holds where that has room for it. */
    private Edit turned(Report report, String id) {
        Optional<TextElement> found =
                Reports.find(report, id).filter(TextElement.class::isInstance).map(TextElement.class::cast);
        if (found.isEmpty()) {
            return new Remove(id);
        }
        TextElement old = found.get();
        TextElement turned = (TextElement) EcoreUtil.create(any(KINDS));
        turned.setId(id);
        turned.setRunIn(old.isRunIn());
        turned.getLines().addAll(old.getLines());
        if (turned instanceof Parent into && old instanceof Parent from) {
            // Their links may lead to what is not in the copy; those go, as with a removal.
            into.getContents().addAll(EcoreUtil.copyAll(from.getContents()));
            EcoreUtil.ExternalCrossReferencer.find(turned)
                    .forEach((target, uses) -> uses.forEach(use -> {
                        if (!use.getEStructuralFeature().isTransient()
                                && use.getEStructuralFeature().isMany()) {
                            EcoreUtil.remove(use, target);
                        }
                    }));
        }
        Parent holder = old.getParent();
        Insert insert =
                new Insert(((Identified) holder).getId(), holder.getContents().indexOf(old), Subtree.of(turned));
        return new Compound(List.of(new Remove(id), insert));
    }

    /** Confirms or drops the first proposed link. */
    private Edit proposal(Report report, String otherwise) {
        for (Identified owner : Reports.parts(report).toList()) {
            for (EStructuralFeature feature : owner.eClass().getEAllReferences()) {
                boolean isProposal = feature.getName().startsWith("proposed");
                if (isProposal && owner.eGet(feature) instanceof List<?> links && !links.isEmpty()) {
                    return proposal(owner.getId(), feature.getName(), ((Identified) links.getFirst()).getId());
                }
            }
        }
        return new Remove(otherwise);
    }

    private Edit proposal(String owner, String feature, String target) {
        Edit dropped = new RemoveLink(owner, feature, target);
        String confirmed = feature.substring("proposed".length()).toLowerCase();
        return random.nextBoolean() ? dropped : new Compound(List.of(dropped, new AddLink(owner, confirmed, target)));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
