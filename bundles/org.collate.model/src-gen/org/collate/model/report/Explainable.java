/**
 */
package org.collate.model.report;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Explainable</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a cause can explain: a problem or an aspect.
 * <!-- end-model-doc -->
 *
 *
 * @see org.collate.model.report.ReportPackage#getExplainable()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface Explainable extends EObject {
} // Explainable
