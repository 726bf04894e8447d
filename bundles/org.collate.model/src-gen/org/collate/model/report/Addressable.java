/**
 */
package org.collate.model.report;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Addressable</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a measure can address: a problem or a cause.
 * <!-- end-model-doc -->
 *
 *
 * @see org.collate.model.report.ReportPackage#getAddressable()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface Addressable extends EObject {
} // Addressable
