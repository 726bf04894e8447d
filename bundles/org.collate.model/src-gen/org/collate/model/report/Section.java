/**
 */
package org.collate.model.report;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Section</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A section (部分) of the report, known by its role.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.collate.model.report.Section#getRole <em>Role</em>}</li>
 * </ul>
 *
 * @see org.collate.model.report.ReportPackage#getSection()
 * @model
 * @generated
 */
public interface Section extends Headed {
	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.collate.model.report.Role}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the section is for; headings vary, the role is what counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.collate.model.report.Role
	 * @see #setRole(Role)
	 * @see org.collate.model.report.ReportPackage#getSection_Role()
	 * @model
	 * @generated
	 */
	Role getRole();

	/**
	 * Sets the value of the '{@link org.collate.model.report.Section#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.collate.model.report.Role
	 * @see #getRole()
	 * @generated
	 */
	void setRole(Role value);

} // Section
