/**
 */
package org.collate.model.report;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A numbered text: its lead sentence and its body. Items nest.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.collate.model.report.Item#getEmphasis <em>Emphasis</em>}</li>
 * </ul>
 *
 * @see org.collate.model.report.ReportPackage#getItem()
 * @model abstract="true"
 * @generated
 */
public interface Item extends TextElement, Parent, Numbered {
	/**
	 * Returns the value of the '<em><b>Emphasis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Layout: how many UTF-16 units at the start of the text are emphasised as its lead; 0 when nothing is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Emphasis</em>' attribute.
	 * @see #setEmphasis(int)
	 * @see org.collate.model.report.ReportPackage#getItem_Emphasis()
	 * @model
	 * @generated
	 */
	int getEmphasis();

	/**
	 * Sets the value of the '{@link org.collate.model.report.Item#getEmphasis <em>Emphasis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Emphasis</em>' attribute.
	 * @see #getEmphasis()
	 * @generated
	 */
	void setEmphasis(int value);

} // Item
