package org.collate.model;

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
    private final List<EPackage> types;
    private final Map<String, EPackage> packages;
    private final Map<EClass, FileShape> shapes;

    DocumentFormat(EClass root, EPackage... packages) {
        this.root = root;
        this.types = List.of(packages);
        Map<String, EPackage> byUri = new LinkedHashMap<>();
        types.forEach(each -> FormatVersion.namespaces(each).forEach(uri -> byUri.put(uri, each)));
        // The generated code tells EMF the first namespace only; stock EMF is to read all of them.
        byUri.forEach(EPackage.Registry.INSTANCE::putIfAbsent);
        this.packages = Collections.unmodifiableMap(byUri);
        this.shapes = FileShape.ofAll(types);
    }

    EClass root() {
        return root;
    }

    /** The packages whose types can stand in the file, that of the root first. */
    List<EPackage> types() {
        return types;
    }

    /** The same packages by the namespaces of all their versions. */
    Map<String, EPackage> packages() {
        return packages;
    }

    /** The shape of a type that is not abstract. */
    FileShape shape(EClass type) {
        return shapes.get(type);
    }
}
