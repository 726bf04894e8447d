/**
 */
package org.collate.model.report;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Table Cell</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cell of a table: a text of its own, which may be empty.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.collate.model.report.TableCell#getAcross <em>Across</em>}</li>
 *   <li>{@link org.collate.model.report.TableCell#getDown <em>Down</em>}</li>
 * </ul>
 *
 * @see org.collate.model.report.ReportPackage#getTableCell()
 * @model annotation="http://collate.org/model since='2'"
 * @generated
 */
public interface TableCell extends TextElement {
	/**
	 * Returns the value of the '<em><b>Across</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many columns the cell takes; 0 and 1 both mean one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Across</em>' attribute.
	 * @see #setAcross(int)
	 * @see org.collate.model.report.ReportPackage#getTableCell_Across()
	 * @model annotation="http://collate.org/model since='2'"
	 * @generated
	 */
	int getAcross();

	/**
	 * Sets the value of the '{@link org.collate.model.report.TableCell#getAcross <em>Across</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Across</em>' attribute.
	 * @see #getAcross()
	 * @generated
	 */
	void setAcross(int value);

	/**
	 * Returns the value of the '<em><b>Down</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many rows the cell takes; 0 and 1 both mean one. The rows below have no cell where it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Down</em>' attribute.
	 * @see #setDown(int)
	 * @see org.collate.model.report.ReportPackage#getTableCell_Down()
	 * @model annotation="http://collate.org/model since='2'"
	 * @generated
	 */
	int getDown();

	/**
	 * Sets the value of the '{@link org.collate.model.report.TableCell#getDown <em>Down</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Down</em>' attribute.
	 * @see #getDown()
	 * @generated
	 */
	void setDown(int value);

} // TableCell
