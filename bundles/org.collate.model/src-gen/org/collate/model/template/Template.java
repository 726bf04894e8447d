/**
 */
package org.collate.model.template;

import org.collate.model.report.Report;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Template</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The template of a meeting: the skeleton that every variant begins with, hints for its writers, and the settings of the rules.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.collate.model.template.Template#getId <em>Id</em>}</li>
 *   <li>{@link org.collate.model.template.Template#getName <em>Name</em>}</li>
 *   <li>{@link org.collate.model.template.Template#getSkeleton <em>Skeleton</em>}</li>
 *   <li>{@link org.collate.model.template.Template#getHints <em>Hints</em>}</li>
 *   <li>{@link org.collate.model.template.Template#getRules <em>Rules</em>}</li>
 * </ul>
 *
 * @see org.collate.model.template.TemplatePackage#getTemplate()
 * @model
 * @generated
 */
public interface Template extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the template: a letter and 13 lower-case base32 characters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.collate.model.template.TemplatePackage#getTemplate_Id()
	 * @model id="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.collate.model.template.Template#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name under which the template is offered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.collate.model.template.TemplatePackage#getTemplate_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.collate.model.template.Template#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Skeleton</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The skeleton: required sections and aspects in their order. Not set where the skeleton lies in a file of its own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skeleton</em>' containment reference.
	 * @see #setSkeleton(Report)
	 * @see org.collate.model.template.TemplatePackage#getTemplate_Skeleton()
	 * @model containment="true"
	 * @generated
	 */
	Report getSkeleton();

	/**
	 * Sets the value of the '{@link org.collate.model.template.Template#getSkeleton <em>Skeleton</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Skeleton</em>' containment reference.
	 * @see #getSkeleton()
	 * @generated
	 */
	void setSkeleton(Report value);

	/**
	 * Returns the value of the '<em><b>Hints</b></em>' containment reference list.
	 * The list contents are of type {@link org.collate.model.template.Hint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What a writer is told, by element of the skeleton.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hints</em>' containment reference list.
	 * @see org.collate.model.template.TemplatePackage#getTemplate_Hints()
	 * @model containment="true"
	 * @generated
	 */
	EList<Hint> getHints();

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.collate.model.template.RuleSettings}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What this template sets differently from a rule's own defaults.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rules</em>' containment reference list.
	 * @see org.collate.model.template.TemplatePackage#getTemplate_Rules()
	 * @model containment="true"
	 * @generated
	 */
	EList<RuleSettings> getRules();

} // Template
