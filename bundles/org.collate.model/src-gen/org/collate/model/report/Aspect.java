/**
 */
package org.collate.model.report;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Aspect</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An aspect (方面): a heading, fixed by the notice of the meeting, under which problems are listed.
 * <!-- end-model-doc -->
 *
 *
 * @see org.collate.model.report.ReportPackage#getAspect()
 * @model
 * @generated
 */
public interface Aspect extends Headed, Explainable {
} // Aspect
