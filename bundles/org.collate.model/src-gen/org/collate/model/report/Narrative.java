/**
 */
package org.collate.model.report;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Narrative</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Text (叙述) that is no item: introduction, transition, closing.
 * <!-- end-model-doc -->
 *
 *
 * @see org.collate.model.report.ReportPackage#getNarrative()
 * @model
 * @generated
 */
public interface Narrative extends TextElement {
} // Narrative
