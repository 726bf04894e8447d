/**
 */
package org.collate.model.report.impl;

import java.util.Collection;

import org.collate.model.report.Content;
import org.collate.model.report.Item;
import org.collate.model.report.Numbered;
import org.collate.model.report.Numbering;
import org.collate.model.report.Parent;
import org.collate.model.report.ReportPackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.collate.model.report.impl.ItemImpl#getContents <em>Contents</em>}</li>
 *   <li>{@link org.collate.model.report.impl.ItemImpl#getNumbering <em>Numbering</em>}</li>
 *   <li>{@link org.collate.model.report.impl.ItemImpl#isRestart <em>Restart</em>}</li>
 *   <li>{@link org.collate.model.report.impl.ItemImpl#getEmphasis <em>Emphasis</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ItemImpl extends TextElementImpl implements Item {
	/**
	 * The cached value of the '{@link #getContents() <em>Contents</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContents()
	 * @generated
	 * @ordered
	 */
	protected EList<Content> contents;

	/**
	 * The default value of the '{@link #getNumbering() <em>Numbering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumbering()
	 * @generated
	 * @ordered
	 */
	protected static final Numbering NUMBERING_EDEFAULT = Numbering.NONE;

	/**
	 * The cached value of the '{@link #getNumbering() <em>Numbering</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumbering()
	 * @generated
	 * @ordered
	 */
	protected Numbering numbering = NUMBERING_EDEFAULT;

	/**
	 * The default value of the '{@link #isRestart() <em>Restart</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRestart()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RESTART_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isRestart() <em>Restart</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isRestart()
	 * @generated
	 * @ordered
	 */
	protected boolean restart = RESTART_EDEFAULT;

	/**
	 * The default value of the '{@link #getEmphasis() <em>Emphasis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmphasis()
	 * @generated
	 * @ordered
	 */
	protected static final int EMPHASIS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEmphasis() <em>Emphasis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmphasis()
	 * @generated
	 * @ordered
	 */
	protected int emphasis = EMPHASIS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ReportPackage.Literals.ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Content> getContents() {
		if (contents == null) {
			contents = new EObjectContainmentWithInverseEList<Content>(Content.class, this, ReportPackage.ITEM__CONTENTS, ReportPackage.CONTENT__PARENT);
		}
		return contents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Numbering getNumbering() {
		return numbering;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumbering(Numbering newNumbering) {
		Numbering oldNumbering = numbering;
		numbering = newNumbering == null ? NUMBERING_EDEFAULT : newNumbering;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.ITEM__NUMBERING, oldNumbering, numbering));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isRestart() {
		return restart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRestart(boolean newRestart) {
		boolean oldRestart = restart;
		restart = newRestart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.ITEM__RESTART, oldRestart, restart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEmphasis() {
		return emphasis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmphasis(int newEmphasis) {
		int oldEmphasis = emphasis;
		emphasis = newEmphasis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ReportPackage.ITEM__EMPHASIS, oldEmphasis, emphasis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ReportPackage.ITEM__CONTENTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getContents()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ReportPackage.ITEM__CONTENTS:
				return ((InternalEList<?>)getContents()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ReportPackage.ITEM__CONTENTS:
				return getContents();
			case ReportPackage.ITEM__NUMBERING:
				return getNumbering();
			case ReportPackage.ITEM__RESTART:
				return isRestart();
			case ReportPackage.ITEM__EMPHASIS:
				return getEmphasis();
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
			case ReportPackage.ITEM__CONTENTS:
				getContents().clear();
				getContents().addAll((Collection<? extends Content>)newValue);
				return;
			case ReportPackage.ITEM__NUMBERING:
				setNumbering((Numbering)newValue);
				return;
			case ReportPackage.ITEM__RESTART:
				setRestart((Boolean)newValue);
				return;
			case ReportPackage.ITEM__EMPHASIS:
				setEmphasis((Integer)newValue);
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
			case ReportPackage.ITEM__CONTENTS:
				getContents().clear();
				return;
			case ReportPackage.ITEM__NUMBERING:
				setNumbering(NUMBERING_EDEFAULT);
				return;
			case ReportPackage.ITEM__RESTART:
				setRestart(RESTART_EDEFAULT);
				return;
			case ReportPackage.ITEM__EMPHASIS:
				setEmphasis(EMPHASIS_EDEFAULT);
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
			case ReportPackage.ITEM__CONTENTS:
				return contents != null && !contents.isEmpty();
			case ReportPackage.ITEM__NUMBERING:
				return numbering != NUMBERING_EDEFAULT;
			case ReportPackage.ITEM__RESTART:
				return restart != RESTART_EDEFAULT;
			case ReportPackage.ITEM__EMPHASIS:
				return emphasis != EMPHASIS_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Parent.class) {
			switch (derivedFeatureID) {
				case ReportPackage.ITEM__CONTENTS: return ReportPackage.PARENT__CONTENTS;
				default: return -1;
			}
		}
		if (baseClass == Numbered.class) {
			switch (derivedFeatureID) {
				case ReportPackage.ITEM__NUMBERING: return ReportPackage.NUMBERED__NUMBERING;
				case ReportPackage.ITEM__RESTART: return ReportPackage.NUMBERED__RESTART;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Parent.class) {
			switch (baseFeatureID) {
				case ReportPackage.PARENT__CONTENTS: return ReportPackage.ITEM__CONTENTS;
				default: return -1;
			}
		}
		if (baseClass == Numbered.class) {
			switch (baseFeatureID) {
				case ReportPackage.NUMBERED__NUMBERING: return ReportPackage.ITEM__NUMBERING;
				case ReportPackage.NUMBERED__RESTART: return ReportPackage.ITEM__RESTART;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
		result.append(" (numbering: ");
		result.append(numbering);
		result.append(", restart: ");
		result.append(restart);
		result.append(", emphasis: ");
		result.append(emphasis);
		result.append(')');
		return result.toString();
	}

} //ItemImpl
