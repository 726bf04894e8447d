package org.collate.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.collate.model.Ids;
import org.collate.model.Reports;
import org.collate.model.report.Content;
import org.collate.model.report.Element;
import org.collate.model.report.Identified;
import org.collate.model.report.Parent;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.ReportPackage;
import org.collate.model.report.Suppression;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Reports of any shape that the model allows; every feature of the model is set at times, whatever is added to it. */
public final class RandomReports {

    private static final List<EClass> TYPES = List.of(
            ReportPackage.Literals.SECTION,
            ReportPackage.Literals.ASPECT,
            ReportPackage.Literals.NARRATIVE,
            ReportPackage.Literals.POINT,
            ReportPackage.Literals.PROBLEM,
            ReportPackage.Literals.CAUSE,
            ReportPackage.Literals.MEASURE);

    private final Random random;
    private final RandomTexts texts;

    /** Reports and elements that follow from a source of chance. */
    public RandomReports(Random random) {
        this.random = random;
        this.texts = new RandomTexts(random);
    }

    /** The report of a seed with a number of contents. */
    public static Report of(long seed, int size) {
        return new RandomReports(new Random(seed)).report(size);
    }

    /** A report with a number of contents. */
    public Report report(int size) {
        Report report = Reports.create(id());
        fill(report);
        ArrayList<Parent> parents = new ArrayList<>(List.of(report));
        for (int i = 0; i < size; i++) {
            Parent parent = parents.get(parents.size() - 1 - random.nextInt(Math.min(4, parents.size())));
            Content content = content((EObject) parent);
            parent.getContents().add(content);
            if (content instanceof Parent inner) {
                parents.add(inner);
            }
        }
        List<Identified> targets = Reports.parts(report).toList();
        targets.forEach(each -> link(each, targets));
        return report;
    }

    /** One content that can stand in a section, without contents and links. */
    public Content content() {
        // Tables draw much into them that stands nowhere else.
        return made(random.nextInt(12) == 0 ? ReportPackage.Literals.TABLE : TYPES.get(random.nextInt(TYPES.size())));
    }

    /** One content that a parent can hold, without contents and links: in a table a row, in a row a cell. */
    public Content content(EObject parent) {
        return parent.eClass() == ReportPackage.Literals.TABLE
                ? made(ReportPackage.Literals.TABLE_ROW)
                : parent.eClass() == ReportPackage.Literals.TABLE_ROW
                        ? made(ReportPackage.Literals.TABLE_CELL)
                        : content();
    }

    private Content made(EClass type) {
        Content content = (Content) EcoreUtil.create(type);
        content.setId(id());
        fill(content);
        return content;
    }

    /** A random id of the right shape. */
    public String id() {
        return Ids.derived().next("random " + random.nextLong());
    }

    private void fill(Identified object) {
        for (EAttribute each : object.eClass().getEAllAttributes()) {
            if (!each.isID() && random.nextInt(3) > 0) {
                object.eSet(each, each.isMany() ? values(each) : value(each));
            }
        }
        if (object instanceof Element element && random.nextInt(8) == 0) {
            Suppression suppression = ReportFactory.eINSTANCE.createSuppression();
            suppression.setId(id());
            fill(suppression);
            element.getSuppressions().add(suppression);
        }
    }

    private List<Object> values(EAttribute attribute) {
        List<Object> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(value(attribute));
            if (!attribute.isUnique() && random.nextInt(4) == 0) {
                values.add(values.get(0));
            }
        }
        return values;
    }

    /** One value that an attribute can have. */
    Object value(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum type) {
            return type.getELiterals()
                    .get(random.nextInt(type.getELiterals().size()))
                    .getInstance();
        }
        return switch (attribute.getEAttributeType().getClassifierID()) {
            case EcorePackage.EBOOLEAN -> random.nextBoolean();
            case EcorePackage.EINT -> random.nextInt(20);
            default ->
                attribute == ReportPackage.Literals.PROBLEM__CLAIMS
                        ? id()
                        : attribute.isMany() ? texts.line() : texts.text();
        };
    }

    private void link(Identified owner, List<Identified> targets) {
        for (EReference each : owner.eClass().getEAllReferences()) {
            if (!each.isContainment() && !each.isTransient()) {
                @SuppressWarnings("unchecked")
                EList<Identified> links = (EList<Identified>) owner.eGet(each);
                for (int i = random.nextInt(4); i > 0; i--) {
                    Identified target = targets.get(random.nextInt(targets.size()));
                    if (each.getEReferenceType().isInstance(target)) {
                        links.add(target);
                    }
                }
            }
        }
    }
}
