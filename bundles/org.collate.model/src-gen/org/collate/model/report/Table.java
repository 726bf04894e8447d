/**
 */
package org.collate.model.report;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Table</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A table (表格) that is kept as one, since it is no list of problems. Its contents are its rows.
 * <!-- end-model-doc -->
 *
 *
 * @see org.collate.model.report.ReportPackage#getTable()
 * @model annotation="http://collate.org/model holds='TableRow' since='2'"
 * @generated
 */
public interface Table extends Content, Parent {
} // Table
