/**
 */
package org.collate.model.report;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A point (要点): an item that is neither problem, cause nor measure, as in recognition or previous rectification.
 * <!-- end-model-doc -->
 *
 *
 * @see org.collate.model.report.ReportPackage#getPoint()
 * @model
 * @generated
 */
public interface Point extends Item {
} // Point
