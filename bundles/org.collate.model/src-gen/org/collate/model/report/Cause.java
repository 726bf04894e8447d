/**
 */
package org.collate.model.report;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cause</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A cause (原因): why; a root in thinking.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.collate.model.report.Cause#getExplains <em>Explains</em>}</li>
 *   <li>{@link org.collate.model.report.Cause#getProposedExplains <em>Proposed Explains</em>}</li>
 * </ul>
 *
 * @see org.collate.model.report.ReportPackage#getCause()
 * @model
 * @generated
 */
public interface Cause extends Item, Addressable {
	/**
	 * Returns the value of the '<em><b>Explains</b></em>' reference list.
	 * The list contents are of type {@link org.collate.model.report.Explainable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The problems and aspects that this cause explains, confirmed by a person or tied to it by the source of an import.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Explains</em>' reference list.
	 * @see org.collate.model.report.ReportPackage#getCause_Explains()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Explainable> getExplains();

	/**
	 * Returns the value of the '<em><b>Proposed Explains</b></em>' reference list.
	 * The list contents are of type {@link org.collate.model.report.Explainable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The problems and aspects that this cause seems to explain: proposed by an import, not yet confirmed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proposed Explains</em>' reference list.
	 * @see org.collate.model.report.ReportPackage#getCause_ProposedExplains()
	 * @model resolveProxies="false"
	 *        annotation="http://collate.org/model proposes='explains'"
	 * @generated
	 */
	EList<Explainable> getProposedExplains();

} // Cause
