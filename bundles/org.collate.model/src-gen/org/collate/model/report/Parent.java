/**
 */
package org.collate.model.report;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Parent</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Whatever holds ordered contents.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.collate.model.report.Parent#getContents <em>Contents</em>}</li>
 * </ul>
 *
 * @see org.collate.model.report.ReportPackage#getParent()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface Parent extends EObject {
	/**
	 * Returns the value of the '<em><b>Contents</b></em>' containment reference list.
	 * The list contents are of type {@link org.collate.model.report.Content}.
	 * It is bidirectional and its opposite is '{@link org.collate.model.report.Content#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The contents in reading order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contents</em>' containment reference list.
	 * @see org.collate.model.report.ReportPackage#getParent_Contents()
	 * @see org.collate.model.report.Content#getParent
	 * @model opposite="parent" containment="true"
	 * @generated
	 */
	EList<Content> getContents();

} // Parent
