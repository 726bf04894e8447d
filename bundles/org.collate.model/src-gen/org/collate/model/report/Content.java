/**
 */
package org.collate.model.report;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Content</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of the ordered tree of a report.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.collate.model.report.Content#getParent <em>Parent</em>}</li>
 *   <li>{@link org.collate.model.report.Content#isRunIn <em>Run In</em>}</li>
 * </ul>
 *
 * @see org.collate.model.report.ReportPackage#getContent()
 * @model abstract="true"
 * @generated
 */
public interface Content extends Element {
	/**
	 * Returns the value of the '<em><b>Parent</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.collate.model.report.Parent#getContents <em>Contents</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What holds this content.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' container reference.
	 * @see #setParent(Parent)
	 * @see org.collate.model.report.ReportPackage#getContent_Parent()
	 * @see org.collate.model.report.Parent#getContents
	 * @model opposite="contents" resolveProxies="false"
	 * @generated
	 */
	Parent getParent();

	/**
	 * Sets the value of the '{@link org.collate.model.report.Content#getParent <em>Parent</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' container reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Parent value);

	/**
	 * Returns the value of the '<em><b>Run In</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Layout: whether this content runs on in the paragraph of what stands before it, instead of starting a paragraph of its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Run In</em>' attribute.
	 * @see #setRunIn(boolean)
	 * @see org.collate.model.report.ReportPackage#getContent_RunIn()
	 * @model annotation="http://collate.org/model import='shown'"
	 * @generated
	 */
	boolean isRunIn();

	/**
	 * Sets the value of the '{@link org.collate.model.report.Content#isRunIn <em>Run In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Run In</em>' attribute.
	 * @see #isRunIn()
	 * @generated
	 */
	void setRunIn(boolean value);

} // Content
