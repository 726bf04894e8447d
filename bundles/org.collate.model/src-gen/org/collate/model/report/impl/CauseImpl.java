/**
 */
package org.collate.model.report.impl;

import java.util.Collection;

import org.collate.model.report.Cause;
import org.collate.model.report.Explainable;
import org.collate.model.report.ReportPackage;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.util.EObjectEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cause</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.collate.model.report.impl.CauseImpl#getExplains <em>Explains</em>}</li>
 *   <li>{@link org.collate.model.report.impl.CauseImpl#getProposedExplains <em>Proposed Explains</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CauseImpl extends ItemImpl implements Cause {
	/**
	 * The cached value of the '{@link #getExplains() <em>Explains</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExplains()
	 * @generated
	 * @ordered
	 */
	protected EList<Explainable> explains;

	/**
	 * The cached value of the '{@link #getProposedExplains() <em>Proposed Explains</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposedExplains()
	 * @generated
	 * @ordered
	 */
	protected EList<Explainable> proposedExplains;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CauseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReportPackage.Literals.CAUSE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Explainable> getExplains() {
		if (explains == null) {
			explains = new EObjectEList<Explainable>(Explainable.class, this, ReportPackage.CAUSE__EXPLAINS);
		}
		return explains;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Explainable> getProposedExplains() {
		if (proposedExplains == null) {
			proposedExplains = new EObjectEList<Explainable>(Explainable.class, this, ReportPackage.CAUSE__PROPOSED_EXPLAINS);
		}
		return proposedExplains;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReportPackage.CAUSE__EXPLAINS:
				return getExplains();
			case ReportPackage.CAUSE__PROPOSED_EXPLAINS:
				return getProposedExplains();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ReportPackage.CAUSE__EXPLAINS:
				getExplains().clear();
				getExplains().addAll((Collection<? extends Explainable>)newValue);
				return;
			case ReportPackage.CAUSE__PROPOSED_EXPLAINS:
				getProposedExplains().clear();
				getProposedExplains().addAll((Collection<? extends Explainable>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ReportPackage.CAUSE__EXPLAINS:
				getExplains().clear();
				return;
			case ReportPackage.CAUSE__PROPOSED_EXPLAINS:
				getProposedExplains().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ReportPackage.CAUSE__EXPLAINS:
				return explains != null && !explains.isEmpty();
			case ReportPackage.CAUSE__PROPOSED_EXPLAINS:
				return proposedExplains != null && !proposedExplains.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //CauseImpl
