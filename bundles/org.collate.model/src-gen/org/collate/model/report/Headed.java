/**
 */
package org.collate.model.report;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Headed</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A content with a stored heading and contents below it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.collate.model.report.Headed#getHeading <em>Heading</em>}</li>
 * </ul>
 *
 * @see org.collate.model.report.ReportPackage#getHeaded()
 * @model abstract="true"
 * @generated
 */
public interface Headed extends Content, Parent, Numbered {
	/**
	 * Returns the value of the '<em><b>Heading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The heading without its number and without a final 。.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Heading</em>' attribute.
	 * @see #setHeading(String)
	 * @see org.collate.model.report.ReportPackage#getHeaded_Heading()
	 * @model annotation="http://collate.org/model fact='words' names='true'"
	 * @generated
	 */
	String getHeading();

	/**
	 * Sets the value of the '{@link org.collate.model.report.Headed#getHeading <em>Heading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Heading</em>' attribute.
	 * @see #getHeading()
	 * @generated
	 */
	void setHeading(String value);

} // Headed
