/**
 */
package org.collate.model.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Numbering</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The style of a number.
 * <!-- end-model-doc -->
 * @see org.collate.model.report.ReportPackage#getNumbering()
 * @model
 * @generated
 */
public enum Numbering implements Enumerator {
	/**
	 * The '<em><b>None</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No number.
	 * <!-- end-model-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "none", "none"),

	/**
	 * The '<em><b>Han</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 一、
	 * <!-- end-model-doc -->
	 * @see #HAN_VALUE
	 * @generated
	 * @ordered
	 */
	HAN(1, "han", "han"),

	/**
	 * The '<em><b>Han Bracketed</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * （一）
	 * <!-- end-model-doc -->
	 * @see #HAN_BRACKETED_VALUE
	 * @generated
	 * @ordered
	 */
	HAN_BRACKETED(2, "hanBracketed", "hanBracketed"),

	/**
	 * The '<em><b>Digit</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1.
	 * <!-- end-model-doc -->
	 * @see #DIGIT_VALUE
	 * @generated
	 * @ordered
	 */
	DIGIT(3, "digit", "digit"),

	/**
	 * The '<em><b>Digit Bracketed</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * （1）
	 * <!-- end-model-doc -->
	 * @see #DIGIT_BRACKETED_VALUE
	 * @generated
	 * @ordered
	 */
	DIGIT_BRACKETED(4, "digitBracketed", "digitBracketed"),

	/**
	 * The '<em><b>Yi Shi</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 一是
	 * <!-- end-model-doc -->
	 * @see #YI_SHI_VALUE
	 * @generated
	 * @ordered
	 */
	YI_SHI(5, "yiShi", "yiShi"),

	/**
	 * The '<em><b>Di Yi</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 第一，
	 * <!-- end-model-doc -->
	 * @see #DI_YI_VALUE
	 * @generated
	 * @ordered
	 */
	DI_YI(6, "diYi", "diYi"),

	/**
	 * The '<em><b>Circled</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ①
	 * <!-- end-model-doc -->
	 * @see #CIRCLED_VALUE
	 * @generated
	 * @ordered
	 */
	CIRCLED(7, "circled", "circled"),

	/**
	 * The '<em><b>Decimal</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1, 1.1, 1.1.1: the number of the holder goes before its own.
	 * <!-- end-model-doc -->
	 * @see #DECIMAL_VALUE
	 * @generated
	 * @ordered
	 */
	DECIMAL(8, "decimal", "decimal"),

	/**
	 * The '<em><b>Shou Xian</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 首先，其次，再次，最后，
	 * <!-- end-model-doc -->
	 * @see #SHOU_XIAN_VALUE
	 * @generated
	 * @ordered
	 */
	SHOU_XIAN(9, "shouXian", "shouXian"),

	/**
	 * The '<em><b>Qi Yi</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 其一，
	 * <!-- end-model-doc -->
	 * @see #QI_YI_VALUE
	 * @generated
	 * @ordered
	 */
	QI_YI(10, "qiYi", "qiYi"),

	/**
	 * The '<em><b>Yi Fang Mian</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 一方面，另一方面，
	 * <!-- end-model-doc -->
	 * @see #YI_FANG_MIAN_VALUE
	 * @generated
	 * @ordered
	 */
	YI_FANG_MIAN(11, "yiFangMian", "yiFangMian"),

	/**
	 * The '<em><b>Yi Yao</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 一要
	 * <!-- end-model-doc -->
	 * @see #YI_YAO_VALUE
	 * @generated
	 * @ordered
	 */
	YI_YAO(12, "yiYao", "yiYao"),

	/**
	 * The '<em><b>Label</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 问题1：, 原因：, 措施：: a label that says what the element is.
	 * <!-- end-model-doc -->
	 * @see #LABEL_VALUE
	 * @generated
	 * @ordered
	 */
	LABEL(13, "label", "label");

	/**
	 * The '<em><b>None</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * No number.
	 * <!-- end-model-doc -->
	 * @see #NONE
	 * @model name="none"
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>Han</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 一、
	 * <!-- end-model-doc -->
	 * @see #HAN
	 * @model name="han"
	 * @generated
	 * @ordered
	 */
	public static final int HAN_VALUE = 1;

	/**
	 * The '<em><b>Han Bracketed</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * （一）
	 * <!-- end-model-doc -->
	 * @see #HAN_BRACKETED
	 * @model name="hanBracketed"
	 * @generated
	 * @ordered
	 */
	public static final int HAN_BRACKETED_VALUE = 2;

	/**
	 * The '<em><b>Digit</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1.
	 * <!-- end-model-doc -->
	 * @see #DIGIT
	 * @model name="digit"
	 * @generated
	 * @ordered
	 */
	public static final int DIGIT_VALUE = 3;

	/**
	 * The '<em><b>Digit Bracketed</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * （1）
	 * <!-- end-model-doc -->
	 * @see #DIGIT_BRACKETED
	 * @model name="digitBracketed"
	 * @generated
	 * @ordered
	 */
	public static final int DIGIT_BRACKETED_VALUE = 4;

	/**
	 * The '<em><b>Yi Shi</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 一是
	 * <!-- end-model-doc -->
	 * @see #YI_SHI
	 * @model name="yiShi"
	 * @generated
	 * @ordered
	 */
	public static final int YI_SHI_VALUE = 5;

	/**
	 * The '<em><b>Di Yi</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 第一，
	 * <!-- end-model-doc -->
	 * @see #DI_YI
	 * @model name="diYi"
	 * @generated
	 * @ordered
	 */
	public static final int DI_YI_VALUE = 6;

	/**
	 * The '<em><b>Circled</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ①
	 * <!-- end-model-doc -->
	 * @see #CIRCLED
	 * @model name="circled"
	 * @generated
	 * @ordered
	 */
	public static final int CIRCLED_VALUE = 7;

	/**
	 * The '<em><b>Decimal</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 1, 1.1, 1.1.1: the number of the holder goes before its own.
	 * <!-- end-model-doc -->
	 * @see #DECIMAL
	 * @model name="decimal"
	 *        annotation="http://collate.org/model since='2'"
	 * @generated
	 * @ordered
	 */
	public static final int DECIMAL_VALUE = 8;

	/**
	 * The '<em><b>Shou Xian</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 首先，其次，再次，最后，
	 * <!-- end-model-doc -->
	 * @see #SHOU_XIAN
	 * @model name="shouXian"
	 *        annotation="http://collate.org/model since='2'"
	 * @generated
	 * @ordered
	 */
	public static final int SHOU_XIAN_VALUE = 9;

	/**
	 * The '<em><b>Qi Yi</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 其一，
	 * <!-- end-model-doc -->
	 * @see #QI_YI
	 * @model name="qiYi"
	 *        annotation="http://collate.org/model since='2'"
	 * @generated
	 * @ordered
	 */
	public static final int QI_YI_VALUE = 10;

	/**
	 * The '<em><b>Yi Fang Mian</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 一方面，另一方面，
	 * <!-- end-model-doc -->
	 * @see #YI_FANG_MIAN
	 * @model name="yiFangMian"
	 *        annotation="http://collate.org/model since='2'"
	 * @generated
	 * @ordered
	 */
	public static final int YI_FANG_MIAN_VALUE = 11;

	/**
	 * The '<em><b>Yi Yao</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 一要
	 * <!-- end-model-doc -->
	 * @see #YI_YAO
	 * @model name="yiYao"
	 *        annotation="http://collate.org/model since='2'"
	 * @generated
	 * @ordered
	 */
	public static final int YI_YAO_VALUE = 12;

	/**
	 * The '<em><b>Label</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 问题1：, 原因：, 措施：: a label that says what the element is.
	 * <!-- end-model-doc -->
	 * @see #LABEL
	 * @model name="label"
	 *        annotation="http://collate.org/model since='2'"
	 * @generated
	 * @ordered
	 */
	public static final int LABEL_VALUE = 13;

	/**
	 * An array of all the '<em><b>Numbering</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Numbering[] VALUES_ARRAY =
		new Numbering[] {
			NONE,
			HAN,
			HAN_BRACKETED,
			DIGIT,
			DIGIT_BRACKETED,
			YI_SHI,
			DI_YI,
			CIRCLED,
			DECIMAL,
			SHOU_XIAN,
			QI_YI,
			YI_FANG_MIAN,
			YI_YAO,
			LABEL,
		};

	/**
	 * A public read-only list of all the '<em><b>Numbering</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Numbering> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Numbering</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Numbering get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Numbering result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Numbering</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Numbering getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Numbering result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Numbering</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Numbering get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case HAN_VALUE: return HAN;
			case HAN_BRACKETED_VALUE: return HAN_BRACKETED;
			case DIGIT_VALUE: return DIGIT;
			case DIGIT_BRACKETED_VALUE: return DIGIT_BRACKETED;
			case YI_SHI_VALUE: return YI_SHI;
			case DI_YI_VALUE: return DI_YI;
			case CIRCLED_VALUE: return CIRCLED;
			case DECIMAL_VALUE: return DECIMAL;
			case SHOU_XIAN_VALUE: return SHOU_XIAN;
			case QI_YI_VALUE: return QI_YI;
			case YI_FANG_MIAN_VALUE: return YI_FANG_MIAN;
			case YI_YAO_VALUE: return YI_YAO;
			case LABEL_VALUE: return LABEL;
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
	private Numbering(int value, String name, String literal) {
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
	
} //Numbering
