package org.collate.core.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.collate.model.meta.NamingFeature;
import org.collate.model.report.ReportPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final String NOTES = "http://collate.org/model";

    /** The model as it may become. */
    private final EPackage model = EcoreUtil.copy(ReportPackage.eINSTANCE);

    private final EClass measure = (EClass) model.getEClassifier("Measure");

    @Test
    void whatTheModelGainsIsAFactOfItsKind() {
        EAttribute remark = attribute("remark");
        EcoreUtil.setAnnotation(remark, NOTES, "fact", "words");
        EAttribute cost = attribute("cost");
        EAttribute claims = attribute("claims");
        EcoreUtil.setAnnotation(claims, NOTES, "fact", "link");
        EReference follows = reference("follows");
        EReference proposed = reference("proposedFollows");
        EcoreUtil.setAnnotation(proposed, NOTES, "proposes", "follows");
        Facts facts = Facts.of(measure);
        assertTrue(facts.words().contains(new Fact.Words(remark)));
        assertTrue(facts.values().contains(new Fact.Value(cost)));
        assertTrue(facts.links().contains(new Fact.Link(claims, Optional.empty())));
        assertTrue(facts.links().contains(new Fact.Link(follows, Optional.empty())));
        assertTrue(facts.links().contains(new Fact.Link(proposed, Optional.of(follows))));
        assertEquals(Optional.of(follows), new Fact.Link(follows, Optional.empty()).inside());
        assertEquals(Optional.empty(), new Fact.Link(claims, Optional.empty()).inside());
    }

    @Test
    void aNewTypeIsKnownByTheWordsThatTheModelNames() {
        EClass type = EcoreFactory.eINSTANCE.createEClass();
        EAttribute caption = EcoreFactory.eINSTANCE.createEAttribute();
        EcoreUtil.setAnnotation(caption, NOTES, "names", "true");
        type.getEStructuralFeatures().add(caption);
        assertEquals(Optional.of(caption), NamingFeature.of(type));
    }

    @Test
    void eachFeatureIsOneFactOrSaysWhereElementsStand() {
        for (EClass type : List.of(
                ReportPackage.Literals.REPORT, ReportPackage.Literals.CAUSE, ReportPackage.Literals.TABLE_CELL)) {
            List<EStructuralFeature> stored =
                    Facts.of(type).stored().stream().map(Fact.Stored::feature).toList();
            for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                boolean isStructure =
                        List.of("suppressions", "contents", "parent").contains(feature.getName());
                assertEquals(!isStructure, stored.contains(feature), feature.getName());
            }
        }
    }

    @Test
    void proposalsArePairedWithWhatTheyPropose() {
        assertEquals(
                List.of(
                        new Fact.Link(ReportPackage.Literals.CAUSE__EXPLAINS, Optional.empty()),
                        new Fact.Link(
                                ReportPackage.Literals.CAUSE__PROPOSED_EXPLAINS,
                                Optional.of(ReportPackage.Literals.CAUSE__EXPLAINS))),
                Facts.of(ReportPackage.Literals.CAUSE).links());
    }

    @Test
    void whatIsPrintedIsReadAgain() {
        for (FactId fact : List.of(new FactId.Kind(), new FactId.Value("role"), new FactId.Link("explains", "p1"))) {
            assertEquals(fact, FactId.parse(fact.printed()));
        }
        assertEquals("explains p1", new FactId.Link("explains", "p1").printed());
        assertEquals("type", new FactId.Kind().printed());
    }

    private EAttribute attribute(String name) {
        EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
        attribute.setName(name);
        attribute.setEType(EcorePackage.Literals.ESTRING);
        measure.getEStructuralFeatures().add(attribute);
        return attribute;
    }

    private EReference reference(String name) {
        EReference reference = EcoreFactory.eINSTANCE.createEReference();
        reference.setName(name);
        reference.setUpperBound(-1);
        reference.setEType(measure);
        measure.getEStructuralFeatures().add(reference);
        return reference;
    }
}
