/**
 */
package org.collate.model.template;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hint</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a writer is told at one place.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.collate.model.template.Hint#getElement <em>Element</em>}</li>
 *   <li>{@link org.collate.model.template.Hint#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @see org.collate.model.template.TemplatePackage#getHint()
 * @model
 * @generated
 */
public interface Hint extends EObject {
	/**
	 * Returns the value of the '<em><b>Element</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the element of the skeleton that the hint belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Element</em>' attribute.
	 * @see #setElement(String)
	 * @see org.collate.model.template.TemplatePackage#getHint_Element()
	 * @model annotation="http://collate.org/model ids='true'"
	 * @generated
	 */
	String getElement();

	/**
	 * Sets the value of the '{@link org.collate.model.template.Hint#getElement <em>Element</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element</em>' attribute.
	 * @see #getElement()
	 * @generated
	 */
	void setElement(String value);

	/**
	 * Returns the value of the '<em><b>Lines</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lines of the hint.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lines</em>' attribute list.
	 * @see org.collate.model.template.TemplatePackage#getHint_Lines()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getLines();

} // Hint
