package org.collate.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collate.model.report.ReportPackage;
import org.collate.model.template.TemplatePackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

/** A kind of file: what stands at its root, and the shapes of everything that can stand in it. */
enum DocumentFormat {
    REPORT(ReportPackage.Literals.REPORT, ReportPackage.eINSTANCE),
    TEMPLATE(TemplatePackage.Literals.TEMPLATE, TemplatePackage.eINSTANCE, ReportPackage.eINSTANCE);

    static final String XMI = "http://www.omg.org/XMI";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    static final String XMI_VERSION = "2.0";

    private final EClass root;
    private final Map<String, EPackage> packages;
    private final Map<EClass, Shape> shapes;

    DocumentFormat(EClass root, EPackage... packages) {
        this.root = root;
        Map<String, EPackage> byUri = new LinkedHashMap<>();
        Arrays.stream(packages).forEach(each -> byUri.put(each.getNsURI(), each));
        this.packages = Collections.unmodifiableMap(byUri);
        this.shapes = Shape.ofAll(List.of(packages));
    }

    EClass root() {
        return root;
    }

    /** The packages whose types can stand in the file, that of the root first, by namespace. */
    Map<String, EPackage> packages() {
        return packages;
    }

    /** The shape of a type that is not abstract. */
    Shape shape(EClass type) {
        return shapes.get(type);
    }
}
