/**
 */
package org.collate.model.template.impl;

import java.util.Collection;

import org.collate.model.report.Report;

import org.collate.model.template.Hint;
import org.collate.model.template.RuleSettings;
import org.collate.model.template.Template;
import org.collate.model.template.TemplatePackage;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Template</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.collate.model.template.impl.TemplateImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.collate.model.template.impl.TemplateImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.collate.model.template.impl.TemplateImpl#getSkeleton <em>Skeleton</em>}</li>
 *   <li>{@link org.collate.model.template.impl.TemplateImpl#getHints <em>Hints</em>}</li>
 *   <li>{@link org.collate.model.template.impl.TemplateImpl#getRules <em>Rules</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TemplateImpl extends EObjectImpl implements Template {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSkeleton() <em>Skeleton</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkeleton()
	 * @generated
	 * @ordered
	 */
	protected Report skeleton;

	/**
	 * The cached value of the '{@link #getHints() <em>Hints</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHints()
	 * @generated
	 * @ordered
	 */
	protected EList<Hint> hints;

	/**
	 * The cached value of the '{@link #getRules() <em>Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	protected EList<RuleSettings> rules;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TemplateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return TemplatePackage.Literals.TEMPLATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TemplatePackage.TEMPLATE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TemplatePackage.TEMPLATE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Report getSkeleton() {
		return skeleton;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSkeleton(Report newSkeleton, NotificationChain msgs) {
		Report oldSkeleton = skeleton;
		skeleton = newSkeleton;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, TemplatePackage.TEMPLATE__SKELETON, oldSkeleton, newSkeleton);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSkeleton(Report newSkeleton) {
		if (newSkeleton != skeleton) {
			NotificationChain msgs = null;
			if (skeleton != null)
				msgs = ((InternalEObject)skeleton).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - TemplatePackage.TEMPLATE__SKELETON, null, msgs);
			if (newSkeleton != null)
				msgs = ((InternalEObject)newSkeleton).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - TemplatePackage.TEMPLATE__SKELETON, null, msgs);
			msgs = basicSetSkeleton(newSkeleton, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TemplatePackage.TEMPLATE__SKELETON, newSkeleton, newSkeleton));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Hint> getHints() {
		if (hints == null) {
			hints = new EObjectContainmentEList<Hint>(Hint.class, this, TemplatePackage.TEMPLATE__HINTS);
		}
		return hints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RuleSettings> getRules() {
		if (rules == null) {
			rules = new EObjectContainmentEList<RuleSettings>(RuleSettings.class, this, TemplatePackage.TEMPLATE__RULES);
		}
		return rules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case TemplatePackage.TEMPLATE__SKELETON:
				return basicSetSkeleton(null, msgs);
			case TemplatePackage.TEMPLATE__HINTS:
				return ((InternalEList<?>)getHints()).basicRemove(otherEnd, msgs);
			case TemplatePackage.TEMPLATE__RULES:
				return ((InternalEList<?>)getRules()).basicRemove(otherEnd, msgs);
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
			case TemplatePackage.TEMPLATE__ID:
				return getId();
			case TemplatePackage.TEMPLATE__NAME:
				return getName();
			case TemplatePackage.TEMPLATE__SKELETON:
				return getSkeleton();
			case TemplatePackage.TEMPLATE__HINTS:
				return getHints();
			case TemplatePackage.TEMPLATE__RULES:
				return getRules();
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
			case TemplatePackage.TEMPLATE__ID:
				setId((String)newValue);
				return;
			case TemplatePackage.TEMPLATE__NAME:
				setName((String)newValue);
				return;
			case TemplatePackage.TEMPLATE__SKELETON:
				setSkeleton((Report)newValue);
				return;
			case TemplatePackage.TEMPLATE__HINTS:
				getHints().clear();
				getHints().addAll((Collection<? extends Hint>)newValue);
				return;
			case TemplatePackage.TEMPLATE__RULES:
				getRules().clear();
				getRules().addAll((Collection<? extends RuleSettings>)newValue);
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
			case TemplatePackage.TEMPLATE__ID:
				setId(ID_EDEFAULT);
				return;
			case TemplatePackage.TEMPLATE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case TemplatePackage.TEMPLATE__SKELETON:
				setSkeleton((Report)null);
				return;
			case TemplatePackage.TEMPLATE__HINTS:
				getHints().clear();
				return;
			case TemplatePackage.TEMPLATE__RULES:
				getRules().clear();
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
			case TemplatePackage.TEMPLATE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case TemplatePackage.TEMPLATE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case TemplatePackage.TEMPLATE__SKELETON:
				return skeleton != null;
			case TemplatePackage.TEMPLATE__HINTS:
				return hints != null && !hints.isEmpty();
			case TemplatePackage.TEMPLATE__RULES:
				return rules != null && !rules.isEmpty();
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
		result.append(" (id: ");
		result.append(id);
		result.append(", name: ");
		result.append(name);
		result.append(')');
		return result.toString();
	}

} //TemplateImpl
