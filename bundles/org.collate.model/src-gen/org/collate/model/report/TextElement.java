/**
 */
package org.collate.model.report;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Text Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A content with text of its own, stored as lines: one line per paragraph. Spans in it count UTF-16 units, with one line break between lines.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.collate.model.report.TextElement#getLines <em>Lines</em>}</li>
 * </ul>
 *
 * @see org.collate.model.report.ReportPackage#getTextElement()
 * @model abstract="true"
 * @generated
 */
public interface TextElement extends Content {
	/**
	 * Returns the value of the '<em><b>Lines</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lines of the text, without number; equal lines are allowed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lines</em>' attribute list.
	 * @see org.collate.model.report.ReportPackage#getTextElement_Lines()
	 * @model unique="false"
	 *        annotation="http://collate.org/model fact='words' names='true'"
	 * @generated
	 */
	EList<String> getLines();

} // TextElement
