/**
 */
package org.collate.model.report;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Problem</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A problem (问题): one checkable shortcoming, a lead sentence and its body.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.collate.model.report.Problem#getClaims <em>Claims</em>}</li>
 * </ul>
 *
 * @see org.collate.model.report.ReportPackage#getProblem()
 * @model
 * @generated
 */
public interface Problem extends Item, Explainable, Addressable {
	/**
	 * Returns the value of the '<em><b>Claims</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The ids of the problems of the team report that this problem claims (认领). They lie in another report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Claims</em>' attribute list.
	 * @see org.collate.model.report.ReportPackage#getProblem_Claims()
	 * @model annotation="http://collate.org/model fact='link' ids='true'"
	 * @generated
	 */
	EList<String> getClaims();

} // Problem
