/**
 */
package org.collate.model.report.impl;

import org.collate.model.report.Narrative;
import org.collate.model.report.ReportPackage;

import org.eclipse.emf.ecore.EClass;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Narrative</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class NarrativeImpl extends TextElementImpl implements Narrative {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NarrativeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReportPackage.Literals.NARRATIVE;
	}

} //NarrativeImpl
