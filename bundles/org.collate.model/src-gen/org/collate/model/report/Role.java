/**
 */
package org.collate.model.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Role</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a section is for.
 * <!-- end-model-doc -->
 * @see org.collate.model.report.ReportPackage#getRole()
 * @model
 * @generated
 */
public enum Role implements Enumerator {
	/**
	 * The '<em><b>Other</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * None of the other roles.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(0, "other", "other"),

	/**
	 * The '<em><b>Recognition</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recognition (认识与体会).
	 * <!-- end-model-doc -->
	 * @see #RECOGNITION_VALUE
	 * @generated
	 * @ordered
	 */
	RECOGNITION(1, "recognition", "recognition"),

	/**
	 * The '<em><b>Previous</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Previous rectification (上年度整改落实情况).
	 * <!-- end-model-doc -->
	 * @see #PREVIOUS_VALUE
	 * @generated
	 * @ordered
	 */
	PREVIOUS(2, "previous", "previous"),

	/**
	 * The '<em><b>Problems</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Problems (查摆的问题).
	 * <!-- end-model-doc -->
	 * @see #PROBLEMS_VALUE
	 * @generated
	 * @ordered
	 */
	PROBLEMS(3, "problems", "problems"),

	/**
	 * The '<em><b>Case</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Case analysis (典型案例剖析).
	 * <!-- end-model-doc -->
	 * @see #CASE_VALUE
	 * @generated
	 * @ordered
	 */
	CASE(4, "case", "case"),

	/**
	 * The '<em><b>Declaration</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Matters to declare (需要说明和报告的事项).
	 * <!-- end-model-doc -->
	 * @see #DECLARATION_VALUE
	 * @generated
	 * @ordered
	 */
	DECLARATION(5, "declaration", "declaration"),

	/**
	 * The '<em><b>Causes</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Causes (原因剖析).
	 * <!-- end-model-doc -->
	 * @see #CAUSES_VALUE
	 * @generated
	 * @ordered
	 */
	CAUSES(6, "causes", "causes"),

	/**
	 * The '<em><b>Measures</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measures (整改措施).
	 * <!-- end-model-doc -->
	 * @see #MEASURES_VALUE
	 * @generated
	 * @ordered
	 */
	MEASURES(7, "measures", "measures");

	/**
	 * The '<em><b>Other</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * None of the other roles.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model name="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 0;

	/**
	 * The '<em><b>Recognition</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recognition (认识与体会).
	 * <!-- end-model-doc -->
	 * @see #RECOGNITION
	 * @model name="recognition"
	 * @generated
	 * @ordered
	 */
	public static final int RECOGNITION_VALUE = 1;

	/**
	 * The '<em><b>Previous</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Previous rectification (上年度整改落实情况).
	 * <!-- end-model-doc -->
	 * @see #PREVIOUS
	 * @model name="previous"
	 * @generated
	 * @ordered
	 */
	public static final int PREVIOUS_VALUE = 2;

	/**
	 * The '<em><b>Problems</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Problems (查摆的问题).
	 * <!-- end-model-doc -->
	 * @see #PROBLEMS
	 * @model name="problems"
	 * @generated
	 * @ordered
	 */
	public static final int PROBLEMS_VALUE = 3;

	/**
	 * The '<em><b>Case</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Case analysis (典型案例剖析).
	 * <!-- end-model-doc -->
	 * @see #CASE
	 * @model name="case"
	 * @generated
	 * @ordered
	 */
	public static final int CASE_VALUE = 4;

	/**
	 * The '<em><b>Declaration</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Matters to declare (需要说明和报告的事项).
	 * <!-- end-model-doc -->
	 * @see #DECLARATION
	 * @model name="declaration"
	 * @generated
	 * @ordered
	 */
	public static final int DECLARATION_VALUE = 5;

	/**
	 * The '<em><b>Causes</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Causes (原因剖析).
	 * <!-- end-model-doc -->
	 * @see #CAUSES
	 * @model name="causes"
	 * @generated
	 * @ordered
	 */
	public static final int CAUSES_VALUE = 6;

	/**
	 * The '<em><b>Measures</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measures (整改措施).
	 * <!-- end-model-doc -->
	 * @see #MEASURES
	 * @model name="measures"
	 * @generated
	 * @ordered
	 */
	public static final int MEASURES_VALUE = 7;

	/**
	 * An array of all the '<em><b>Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Role[] VALUES_ARRAY =
		new Role[] {
			OTHER,
			RECOGNITION,
			PREVIOUS,
			PROBLEMS,
			CASE,
			DECLARATION,
			CAUSES,
			MEASURES,
		};

	/**
	 * A public read-only list of all the '<em><b>Role</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Role> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Role</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Role get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Role result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Role</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Role getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Role result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Role</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Role get(int value) {
		switch (value) {
			case OTHER_VALUE: return OTHER;
			case RECOGNITION_VALUE: return RECOGNITION;
			case PREVIOUS_VALUE: return PREVIOUS;
			case PROBLEMS_VALUE: return PROBLEMS;
			case CASE_VALUE: return CASE;
			case DECLARATION_VALUE: return DECLARATION;
			case CAUSES_VALUE: return CAUSES;
			case MEASURES_VALUE: return MEASURES;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private Role(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
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
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //Role
