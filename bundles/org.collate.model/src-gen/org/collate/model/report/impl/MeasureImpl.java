/**
 */
package org.collate.model.report.impl;

import java.util.Collection;

import org.collate.model.report.Addressable;
import org.collate.model.report.Measure;
import org.collate.model.report.ReportPackage;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Measure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.collate.model.report.impl.MeasureImpl#getAddresses <em>Addresses</em>}</li>
 *   <li>{@link org.collate.model.report.impl.MeasureImpl#getProposedAddresses <em>Proposed Addresses</em>}</li>
 *   <li>{@link org.collate.model.report.impl.MeasureImpl#getPerson <em>Person</em>}</li>
 *   <li>{@link org.collate.model.report.impl.MeasureImpl#getDeadline <em>Deadline</em>}</li>
 *   <li>{@link org.collate.model.report.impl.MeasureImpl#getIndicator <em>Indicator</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MeasureImpl extends ItemImpl implements Measure {
	/**
	 * The cached value of the '{@link #getAddresses() <em>Addresses</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddresses()
	 * @generated
	 * @ordered
	 */
	protected EList<Addressable> addresses;

	/**
	 * The cached value of the '{@link #getProposedAddresses() <em>Proposed Addresses</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposedAddresses()
	 * @generated
	 * @ordered
	 */
	protected EList<Addressable> proposedAddresses;

	/**
	 * The default value of the '{@link #getPerson() <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerson()
	 * @generated
	 * @ordered
	 */
	protected static final String PERSON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPerson() <em>Person</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPerson()
	 * @generated
	 * @ordered
	 */
	protected String person = PERSON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeadline() <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadline()
	 * @generated
	 * @ordered
	 */
	protected static final String DEADLINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeadline() <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadline()
	 * @generated
	 * @ordered
	 */
	protected String deadline = DEADLINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getIndicator() <em>Indicator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicator()
	 * @generated
	 * @ordered
	 */
	protected static final String INDICATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIndicator() <em>Indicator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicator()
	 * @generated
	 * @ordered
	 */
	protected String indicator = INDICATOR_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MeasureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReportPackage.Literals.MEASURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Addressable> getAddresses() {
		if (addresses == null) {
			addresses = new EObjectEList<Addressable>(Addressable.class, this, ReportPackage.MEASURE__ADDRESSES);
		}
		return addresses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Addressable> getProposedAddresses() {
		if (proposedAddresses == null) {
			proposedAddresses = new EObjectEList<Addressable>(Addressable.class, this, ReportPackage.MEASURE__PROPOSED_ADDRESSES);
		}
		return proposedAddresses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPerson() {
		return person;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPerson(String newPerson) {
		String oldPerson = person;
		person = newPerson;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.MEASURE__PERSON, oldPerson, person));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDeadline() {
		return deadline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeadline(String newDeadline) {
		String oldDeadline = deadline;
		deadline = newDeadline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.MEASURE__DEADLINE, oldDeadline, deadline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIndicator() {
		return indicator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndicator(String newIndicator) {
		String oldIndicator = indicator;
		indicator = newIndicator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.MEASURE__INDICATOR, oldIndicator, indicator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReportPackage.MEASURE__ADDRESSES:
				return getAddresses();
			case ReportPackage.MEASURE__PROPOSED_ADDRESSES:
				return getProposedAddresses();
			case ReportPackage.MEASURE__PERSON:
				return getPerson();
			case ReportPackage.MEASURE__DEADLINE:
				return getDeadline();
			case ReportPackage.MEASURE__INDICATOR:
				return getIndicator();
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
			case ReportPackage.MEASURE__ADDRESSES:
				getAddresses().clear();
				getAddresses().addAll((Collection<? extends Addressable>)newValue);
				return;
			case ReportPackage.MEASURE__PROPOSED_ADDRESSES:
				getProposedAddresses().clear();
				getProposedAddresses().addAll((Collection<? extends Addressable>)newValue);
				return;
			case ReportPackage.MEASURE__PERSON:
				setPerson((String)newValue);
				return;
			case ReportPackage.MEASURE__DEADLINE:
				setDeadline((String)newValue);
				return;
			case ReportPackage.MEASURE__INDICATOR:
				setIndicator((String)newValue);
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
			case ReportPackage.MEASURE__ADDRESSES:
				getAddresses().clear();
				return;
			case ReportPackage.MEASURE__PROPOSED_ADDRESSES:
				getProposedAddresses().clear();
				return;
			case ReportPackage.MEASURE__PERSON:
				setPerson(PERSON_EDEFAULT);
				return;
			case ReportPackage.MEASURE__DEADLINE:
				setDeadline(DEADLINE_EDEFAULT);
				return;
			case ReportPackage.MEASURE__INDICATOR:
				setIndicator(INDICATOR_EDEFAULT);
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
			case ReportPackage.MEASURE__ADDRESSES:
				return addresses != null && !addresses.isEmpty();
			case ReportPackage.MEASURE__PROPOSED_ADDRESSES:
				return proposedAddresses != null && !proposedAddresses.isEmpty();
			case ReportPackage.MEASURE__PERSON:
				return PERSON_EDEFAULT == null ? person != null : !PERSON_EDEFAULT.equals(person);
			case ReportPackage.MEASURE__DEADLINE:
				return DEADLINE_EDEFAULT == null ? deadline != null : !DEADLINE_EDEFAULT.equals(deadline);
			case ReportPackage.MEASURE__INDICATOR:
				return INDICATOR_EDEFAULT == null ? indicator != null : !INDICATOR_EDEFAULT.equals(indicator);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (person: ");
		result.append(person);
		result.append(", deadline: ");
		result.append(deadline);
		result.append(", indicator: ");
		result.append(indicator);
		result.append(')');
		return result.toString();
	}

} //MeasureImpl
