/**
 */
package org.collate.model.report;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Report</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A self-examination report (对照检查材料): one ordered tree of contents. Text before its first section is the introduction (前言), text after its last section the closing; the signature stands below all contents.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.collate.model.report.Report#getTitle <em>Title</em>}</li>
 *   <li>{@link org.collate.model.report.Report#getByline <em>Byline</em>}</li>
 *   <li>{@link org.collate.model.report.Report#getKind <em>Kind</em>}</li>
 *   <li>{@link org.collate.model.report.Report#getOccasion <em>Occasion</em>}</li>
 *   <li>{@link org.collate.model.report.Report#getMeeting <em>Meeting</em>}</li>
 *   <li>{@link org.collate.model.report.Report#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.collate.model.report.Report#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.collate.model.report.Report#getSignature <em>Signature</em>}</li>
 *   <li>{@link org.collate.model.report.Report#getDate <em>Date</em>}</li>
 * </ul>
 *
 * @see org.collate.model.report.ReportPackage#getReport()
 * @model
 * @generated
 */
public interface Report extends Element, Parent {
	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The title (标题); a line break stands where it is broken by sense.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.collate.model.report.ReportPackage#getReport_Title()
	 * @model annotation="http://collate.org/model fact='words' names='true'"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.collate.model.report.Report#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Byline</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lines under the title: name, office, date (署名、日期). What stands at the end of the report is its signature.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Byline</em>' attribute list.
	 * @see org.collate.model.report.ReportPackage#getReport_Byline()
	 * @model unique="false"
	 *        annotation="http://collate.org/model fact='words'"
	 * @generated
	 */
	EList<String> getByline();

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.collate.model.report.ReportKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose report it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.collate.model.report.ReportKind
	 * @see #setKind(ReportKind)
	 * @see org.collate.model.report.ReportPackage#getReport_Kind()
	 * @model annotation="http://collate.org/model import='guessed'"
	 * @generated
	 */
	ReportKind getKind();

	/**
	 * Sets the value of the '{@link org.collate.model.report.Report#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.collate.model.report.ReportKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ReportKind value);

	/**
	 * Returns the value of the '<em><b>Occasion</b></em>' attribute.
	 * The literals are from the enumeration {@link org.collate.model.report.Occasion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The occasion of the meeting.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Occasion</em>' attribute.
	 * @see org.collate.model.report.Occasion
	 * @see #setOccasion(Occasion)
	 * @see org.collate.model.report.ReportPackage#getReport_Occasion()
	 * @model annotation="http://collate.org/model import='guessed'"
	 * @generated
	 */
	Occasion getOccasion();

	/**
	 * Sets the value of the '{@link org.collate.model.report.Report#getOccasion <em>Occasion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Occasion</em>' attribute.
	 * @see org.collate.model.report.Occasion
	 * @see #getOccasion()
	 * @generated
	 */
	void setOccasion(Occasion value);

	/**
	 * Returns the value of the '<em><b>Meeting</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The meeting (民主生活会) that the report is written for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meeting</em>' attribute.
	 * @see #setMeeting(String)
	 * @see org.collate.model.report.ReportPackage#getReport_Meeting()
	 * @model annotation="http://collate.org/model import='given'"
	 * @generated
	 */
	String getMeeting();

	/**
	 * Sets the value of the '{@link org.collate.model.report.Report#getMeeting <em>Meeting</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meeting</em>' attribute.
	 * @see #getMeeting()
	 * @generated
	 */
	void setMeeting(String value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The leader whose report it is; not set for a team report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' attribute.
	 * @see #setAuthor(String)
	 * @see org.collate.model.report.ReportPackage#getReport_Author()
	 * @model annotation="http://collate.org/model import='given'"
	 * @generated
	 */
	String getAuthor();

	/**
	 * Sets the value of the '{@link org.collate.model.report.Report#getAuthor <em>Author</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' attribute.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(String value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit (单位) of the leader or the team.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.collate.model.report.ReportPackage#getReport_Unit()
	 * @model annotation="http://collate.org/model import='given'"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.collate.model.report.Report#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Signature</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The lines of the signature (落款) below the last content: the unit, or office and name.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Signature</em>' attribute list.
	 * @see org.collate.model.report.ReportPackage#getReport_Signature()
	 * @model unique="false"
	 *        annotation="http://collate.org/model below='true' fact='words' since='2'"
	 * @generated
	 */
	EList<String> getSignature();

	/**
	 * Returns the value of the '<em><b>Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The date (成文日期) below the signature, in the words of the report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Date</em>' attribute.
	 * @see #setDate(String)
	 * @see org.collate.model.report.ReportPackage#getReport_Date()
	 * @model annotation="http://collate.org/model below='true' fact='words' since='2'"
	 * @generated
	 */
	String getDate();

	/**
	 * Sets the value of the '{@link org.collate.model.report.Report#getDate <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Date</em>' attribute.
	 * @see #getDate()
	 * @generated
	 */
	void setDate(String value);

} // Report
