/**
 */
package org.collate.model.report;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Table Row</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A row of a table. Its contents are its cells, from left to right; a row may have fewer cells than others.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.collate.model.report.TableRow#isHead <em>Head</em>}</li>
 * </ul>
 *
 * @see org.collate.model.report.ReportPackage#getTableRow()
 * @model annotation="http://collate.org/model holds='TableCell' since='2'"
 * @generated
 */
public interface TableRow extends Content, Parent {
	/**
	 * Returns the value of the '<em><b>Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the row names the columns; such rows stand first and are repeated on every page.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Head</em>' attribute.
	 * @see #setHead(boolean)
	 * @see org.collate.model.report.ReportPackage#getTableRow_Head()
	 * @model annotation="http://collate.org/model since='2'"
	 * @generated
	 */
	boolean isHead();

	/**
	 * Sets the value of the '{@link org.collate.model.report.TableRow#isHead <em>Head</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Head</em>' attribute.
	 * @see #isHead()
	 * @generated
	 */
	void setHead(boolean value);

} // TableRow
