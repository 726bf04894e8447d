/**
 */
package org.collate.model.report;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Measure</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A measure (整改措施): what will be done, by whom, until when, and how it is measured.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.collate.model.report.Measure#getAddresses <em>Addresses</em>}</li>
 *   <li>{@link org.collate.model.report.Measure#getProposedAddresses <em>Proposed Addresses</em>}</li>
 *   <li>{@link org.collate.model.report.Measure#getPerson <em>Person</em>}</li>
 *   <li>{@link org.collate.model.report.Measure#getDeadline <em>Deadline</em>}</li>
 *   <li>{@link org.collate.model.report.Measure#getIndicator <em>Indicator</em>}</li>
 * </ul>
 *
 * @see org.collate.model.report.ReportPackage#getMeasure()
 * @model
 * @generated
 */
public interface Measure extends Item {
	/**
	 * Returns the value of the '<em><b>Addresses</b></em>' reference list.
	 * The list contents are of type {@link org.collate.model.report.Addressable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The problems and causes that this measure addresses, confirmed by a person or tied to it by the source of an import.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Addresses</em>' reference list.
	 * @see org.collate.model.report.ReportPackage#getMeasure_Addresses()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Addressable> getAddresses();

	/**
	 * Returns the value of the '<em><b>Proposed Addresses</b></em>' reference list.
	 * The list contents are of type {@link org.collate.model.report.Addressable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The problems and causes that this measure seems to address: proposed by an import, not yet confirmed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proposed Addresses</em>' reference list.
	 * @see org.collate.model.report.ReportPackage#getMeasure_ProposedAddresses()
	 * @model resolveProxies="false"
	 *        annotation="http://collate.org/model proposes='addresses'"
	 * @generated
	 */
	EList<Addressable> getProposedAddresses();

	/**
	 * Returns the value of the '<em><b>Person</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person responsible (责任人).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Person</em>' attribute.
	 * @see #setPerson(String)
	 * @see org.collate.model.report.ReportPackage#getMeasure_Person()
	 * @model
	 * @generated
	 */
	String getPerson();

	/**
	 * Sets the value of the '{@link org.collate.model.report.Measure#getPerson <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Person</em>' attribute.
	 * @see #getPerson()
	 * @generated
	 */
	void setPerson(String value);

	/**
	 * Returns the value of the '<em><b>Deadline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The deadline (时限), in the words of the report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deadline</em>' attribute.
	 * @see #setDeadline(String)
	 * @see org.collate.model.report.ReportPackage#getMeasure_Deadline()
	 * @model
	 * @generated
	 */
	String getDeadline();

	/**
	 * Sets the value of the '{@link org.collate.model.report.Measure#getDeadline <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deadline</em>' attribute.
	 * @see #getDeadline()
	 * @generated
	 */
	void setDeadline(String value);

	/**
	 * Returns the value of the '<em><b>Indicator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is measured (衡量标准).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicator</em>' attribute.
	 * @see #setIndicator(String)
	 * @see org.collate.model.report.ReportPackage#getMeasure_Indicator()
	 * @model
	 * @generated
	 */
	String getIndicator();

	/**
	 * Sets the value of the '{@link org.collate.model.report.Measure#getIndicator <em>Indicator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Indicator</em>' attribute.
	 * @see #getIndicator()
	 * @generated
	 */
	void setIndicator(String value);

} // Measure
