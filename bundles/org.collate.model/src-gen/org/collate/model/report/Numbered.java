/**
 */
package org.collate.model.report;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Numbered</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whatever can carry a number. The number itself is never stored: it follows from the numbering style and the place among the siblings.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.collate.model.report.Numbered#getNumbering <em>Numbering</em>}</li>
 *   <li>{@link org.collate.model.report.Numbered#isRestart <em>Restart</em>}</li>
 * </ul>
 *
 * @see org.collate.model.report.ReportPackage#getNumbered()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface Numbered extends EObject {
	/**
	 * Returns the value of the '<em><b>Numbering</b></em>' attribute.
	 * The literals are from the enumeration {@link org.collate.model.report.Numbering}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Layout: the style of the number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Numbering</em>' attribute.
	 * @see org.collate.model.report.Numbering
	 * @see #setNumbering(Numbering)
	 * @see org.collate.model.report.ReportPackage#getNumbered_Numbering()
	 * @model annotation="http://collate.org/model import='shown'"
	 * @generated
	 */
	Numbering getNumbering();

	/**
	 * Sets the value of the '{@link org.collate.model.report.Numbered#getNumbering <em>Numbering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Numbering</em>' attribute.
	 * @see org.collate.model.report.Numbering
	 * @see #getNumbering()
	 * @generated
	 */
	void setNumbering(Numbering value);

	/**
	 * Returns the value of the '<em><b>Restart</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Layout: whether counting starts anew here, although an earlier sibling has the same style.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Restart</em>' attribute.
	 * @see #setRestart(boolean)
	 * @see org.collate.model.report.ReportPackage#getNumbered_Restart()
	 * @model annotation="http://collate.org/model import='shown'"
	 * @generated
	 */
	boolean isRestart();

	/**
	 * Sets the value of the '{@link org.collate.model.report.Numbered#isRestart <em>Restart</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Restart</em>' attribute.
	 * @see #isRestart()
	 * @generated
	 */
	void setRestart(boolean value);

} // Numbered
