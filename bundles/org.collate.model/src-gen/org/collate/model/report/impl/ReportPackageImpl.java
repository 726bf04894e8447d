/**
 */
package org.collate.model.report.impl;

import org.collate.model.report.Addressable;
import org.collate.model.report.Aspect;
import org.collate.model.report.Cause;
import org.collate.model.report.Content;
import org.collate.model.report.Element;
import org.collate.model.report.Explainable;
import org.collate.model.report.Headed;
import org.collate.model.report.Identified;
import org.collate.model.report.Item;
import org.collate.model.report.Measure;
import org.collate.model.report.Narrative;
import org.collate.model.report.Numbered;
import org.collate.model.report.Numbering;
import org.collate.model.report.Occasion;
import org.collate.model.report.Parent;
import org.collate.model.report.Point;
import org.collate.model.report.Problem;
import org.collate.model.report.Report;
import org.collate.model.report.ReportFactory;
import org.collate.model.report.ReportKind;
import org.collate.model.report.ReportPackage;
import org.collate.model.report.Role;
import org.collate.model.report.Section;
import org.collate.model.report.Suppression;
import org.collate.model.report.Table;
import org.collate.model.report.TableCell;
import org.collate.model.report.TableRow;
import org.collate.model.report.TextElement;

import org.collate.model.template.TemplatePackage;

import org.collate.model.template.impl.TemplatePackageImpl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ReportPackageImpl extends EPackageImpl implements ReportPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass identifiedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass elementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass suppressionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass parentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass contentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass numberedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass explainableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass addressableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reportEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass headedEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass aspectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass textElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass narrativeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass itemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass problemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass causeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass measureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tableRowEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tableCellEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum reportKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum occasionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum roleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum numberingEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.collate.model.report.ReportPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ReportPackageImpl() {
		super(eNS_URI, ReportFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ReportPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ReportPackage init() {
		if (isInited) return (ReportPackage)EPackage.Registry.INSTANCE.getEPackage(ReportPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredReportPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ReportPackageImpl theReportPackage = registeredReportPackage instanceof ReportPackageImpl ? (ReportPackageImpl)registeredReportPackage : new ReportPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(TemplatePackage.eNS_URI);
		TemplatePackageImpl theTemplatePackage = (TemplatePackageImpl)(registeredPackage instanceof TemplatePackageImpl ? registeredPackage : TemplatePackage.eINSTANCE);

		// Create package meta-data objects
		theReportPackage.createPackageContents();
		theTemplatePackage.createPackageContents();

		// Initialize created meta-data
		theReportPackage.initializePackageContents();
		theTemplatePackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theReportPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ReportPackage.eNS_URI, theReportPackage);
		return theReportPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIdentified() {
		return identifiedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIdentified_Id() {
		return (EAttribute)identifiedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getElement() {
		return elementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getElement_Suppressions() {
		return (EReference)elementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSuppression() {
		return suppressionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuppression_Rule() {
		return (EAttribute)suppressionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuppression_Reason() {
		return (EAttribute)suppressionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuppression_Person() {
		return (EAttribute)suppressionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSuppression_TextHash() {
		return (EAttribute)suppressionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParent() {
		return parentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParent_Contents() {
		return (EReference)parentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getContent() {
		return contentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getContent_Parent() {
		return (EReference)contentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getContent_RunIn() {
		return (EAttribute)contentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNumbered() {
		return numberedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumbered_Numbering() {
		return (EAttribute)numberedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNumbered_Restart() {
		return (EAttribute)numberedEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExplainable() {
		return explainableEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAddressable() {
		return addressableEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReport() {
		return reportEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReport_Title() {
		return (EAttribute)reportEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReport_Byline() {
		return (EAttribute)reportEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReport_Kind() {
		return (EAttribute)reportEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReport_Occasion() {
		return (EAttribute)reportEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReport_Meeting() {
		return (EAttribute)reportEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReport_Author() {
		return (EAttribute)reportEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReport_Unit() {
		return (EAttribute)reportEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReport_Signature() {
		return (EAttribute)reportEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReport_Date() {
		return (EAttribute)reportEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHeaded() {
		return headedEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHeaded_Heading() {
		return (EAttribute)headedEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSection() {
		return sectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSection_Role() {
		return (EAttribute)sectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAspect() {
		return aspectEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTextElement() {
		return textElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTextElement_Lines() {
		return (EAttribute)textElementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNarrative() {
		return narrativeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getItem() {
		return itemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getItem_Emphasis() {
		return (EAttribute)itemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPoint() {
		return pointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProblem() {
		return problemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProblem_Claims() {
		return (EAttribute)problemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCause() {
		return causeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCause_Explains() {
		return (EReference)causeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCause_ProposedExplains() {
		return (EReference)causeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeasure() {
		return measureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasure_Addresses() {
		return (EReference)measureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeasure_ProposedAddresses() {
		return (EReference)measureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Person() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Deadline() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasure_Indicator() {
		return (EAttribute)measureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTable() {
		return tableEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTableRow() {
		return tableRowEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTableRow_Head() {
		return (EAttribute)tableRowEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTableCell() {
		return tableCellEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTableCell_Across() {
		return (EAttribute)tableCellEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTableCell_Down() {
		return (EAttribute)tableCellEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getReportKind() {
		return reportKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getOccasion() {
		return occasionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRole() {
		return roleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getNumbering() {
		return numberingEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReportFactory getReportFactory() {
		return (ReportFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		identifiedEClass = createEClass(IDENTIFIED);
		createEAttribute(identifiedEClass, IDENTIFIED__ID);

		elementEClass = createEClass(ELEMENT);
		createEReference(elementEClass, ELEMENT__SUPPRESSIONS);

		suppressionEClass = createEClass(SUPPRESSION);
		createEAttribute(suppressionEClass, SUPPRESSION__RULE);
		createEAttribute(suppressionEClass, SUPPRESSION__REASON);
		createEAttribute(suppressionEClass, SUPPRESSION__PERSON);
		createEAttribute(suppressionEClass, SUPPRESSION__TEXT_HASH);

		parentEClass = createEClass(PARENT);
		createEReference(parentEClass, PARENT__CONTENTS);

		contentEClass = createEClass(CONTENT);
		createEReference(contentEClass, CONTENT__PARENT);
		createEAttribute(contentEClass, CONTENT__RUN_IN);

		numberedEClass = createEClass(NUMBERED);
		createEAttribute(numberedEClass, NUMBERED__NUMBERING);
		createEAttribute(numberedEClass, NUMBERED__RESTART);

		explainableEClass = createEClass(EXPLAINABLE);

		addressableEClass = createEClass(ADDRESSABLE);

		reportEClass = createEClass(REPORT);
		createEAttribute(reportEClass, REPORT__TITLE);
		createEAttribute(reportEClass, REPORT__BYLINE);
		createEAttribute(reportEClass, REPORT__KIND);
		createEAttribute(reportEClass, REPORT__OCCASION);
		createEAttribute(reportEClass, REPORT__MEETING);
		createEAttribute(reportEClass, REPORT__AUTHOR);
		createEAttribute(reportEClass, REPORT__UNIT);
		createEAttribute(reportEClass, REPORT__SIGNATURE);
		createEAttribute(reportEClass, REPORT__DATE);

		headedEClass = createEClass(HEADED);
		createEAttribute(headedEClass, HEADED__HEADING);

		sectionEClass = createEClass(SECTION);
		createEAttribute(sectionEClass, SECTION__ROLE);

		aspectEClass = createEClass(ASPECT);

		textElementEClass = createEClass(TEXT_ELEMENT);
		createEAttribute(textElementEClass, TEXT_ELEMENT__LINES);

		narrativeEClass = createEClass(NARRATIVE);

		itemEClass = createEClass(ITEM);
		createEAttribute(itemEClass, ITEM__EMPHASIS);

		pointEClass = createEClass(POINT);

		problemEClass = createEClass(PROBLEM);
		createEAttribute(problemEClass, PROBLEM__CLAIMS);

		causeEClass = createEClass(CAUSE);
		createEReference(causeEClass, CAUSE__EXPLAINS);
		createEReference(causeEClass, CAUSE__PROPOSED_EXPLAINS);

		measureEClass = createEClass(MEASURE);
		createEReference(measureEClass, MEASURE__ADDRESSES);
		createEReference(measureEClass, MEASURE__PROPOSED_ADDRESSES);
		createEAttribute(measureEClass, MEASURE__PERSON);
		createEAttribute(measureEClass, MEASURE__DEADLINE);
		createEAttribute(measureEClass, MEASURE__INDICATOR);

		tableEClass = createEClass(TABLE);

		tableRowEClass = createEClass(TABLE_ROW);
		createEAttribute(tableRowEClass, TABLE_ROW__HEAD);

		tableCellEClass = createEClass(TABLE_CELL);
		createEAttribute(tableCellEClass, TABLE_CELL__ACROSS);
		createEAttribute(tableCellEClass, TABLE_CELL__DOWN);

		// Create enums
		reportKindEEnum = createEEnum(REPORT_KIND);
		occasionEEnum = createEEnum(OCCASION);
		roleEEnum = createEEnum(ROLE);
		numberingEEnum = createEEnum(NUMBERING);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		elementEClass.getESuperTypes().add(this.getIdentified());
		suppressionEClass.getESuperTypes().add(this.getIdentified());
		contentEClass.getESuperTypes().add(this.getElement());
		reportEClass.getESuperTypes().add(this.getElement());
		reportEClass.getESuperTypes().add(this.getParent());
		headedEClass.getESuperTypes().add(this.getContent());
		headedEClass.getESuperTypes().add(this.getParent());
		headedEClass.getESuperTypes().add(this.getNumbered());
		sectionEClass.getESuperTypes().add(this.getHeaded());
		aspectEClass.getESuperTypes().add(this.getHeaded());
		aspectEClass.getESuperTypes().add(this.getExplainable());
		textElementEClass.getESuperTypes().add(this.getContent());
		narrativeEClass.getESuperTypes().add(this.getTextElement());
		itemEClass.getESuperTypes().add(this.getTextElement());
		itemEClass.getESuperTypes().add(this.getParent());
		itemEClass.getESuperTypes().add(this.getNumbered());
		pointEClass.getESuperTypes().add(this.getItem());
		problemEClass.getESuperTypes().add(this.getItem());
		problemEClass.getESuperTypes().add(this.getExplainable());
		problemEClass.getESuperTypes().add(this.getAddressable());
		causeEClass.getESuperTypes().add(this.getItem());
		causeEClass.getESuperTypes().add(this.getAddressable());
		measureEClass.getESuperTypes().add(this.getItem());
		tableEClass.getESuperTypes().add(this.getContent());
		tableEClass.getESuperTypes().add(this.getParent());
		tableRowEClass.getESuperTypes().add(this.getContent());
		tableRowEClass.getESuperTypes().add(this.getParent());
		tableCellEClass.getESuperTypes().add(this.getTextElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(identifiedEClass, Identified.class, "Identified", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIdentified_Id(), ecorePackage.getEString(), "id", null, 0, 1, Identified.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(elementEClass, Element.class, "Element", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getElement_Suppressions(), this.getSuppression(), null, "suppressions", null, 0, -1, Element.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(suppressionEClass, Suppression.class, "Suppression", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSuppression_Rule(), ecorePackage.getEString(), "rule", null, 0, 1, Suppression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuppression_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Suppression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuppression_Person(), ecorePackage.getEString(), "person", null, 0, 1, Suppression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSuppression_TextHash(), ecorePackage.getEString(), "textHash", null, 0, 1, Suppression.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(parentEClass, Parent.class, "Parent", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getParent_Contents(), this.getContent(), this.getContent_Parent(), "contents", null, 0, -1, Parent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(contentEClass, Content.class, "Content", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getContent_Parent(), this.getParent(), this.getParent_Contents(), "parent", null, 0, 1, Content.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getContent_RunIn(), ecorePackage.getEBoolean(), "runIn", null, 0, 1, Content.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(numberedEClass, Numbered.class, "Numbered", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getNumbered_Numbering(), this.getNumbering(), "numbering", null, 0, 1, Numbered.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNumbered_Restart(), ecorePackage.getEBoolean(), "restart", null, 0, 1, Numbered.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(explainableEClass, Explainable.class, "Explainable", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(addressableEClass, Addressable.class, "Addressable", IS_ABSTRACT, IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(reportEClass, Report.class, "Report", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReport_Title(), ecorePackage.getEString(), "title", null, 0, 1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReport_Byline(), ecorePackage.getEString(), "byline", null, 0, -1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReport_Kind(), this.getReportKind(), "kind", null, 0, 1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReport_Occasion(), this.getOccasion(), "occasion", null, 0, 1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReport_Meeting(), ecorePackage.getEString(), "meeting", null, 0, 1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReport_Author(), ecorePackage.getEString(), "author", null, 0, 1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReport_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReport_Signature(), ecorePackage.getEString(), "signature", null, 0, -1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReport_Date(), ecorePackage.getEString(), "date", null, 0, 1, Report.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(headedEClass, Headed.class, "Headed", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHeaded_Heading(), ecorePackage.getEString(), "heading", null, 0, 1, Headed.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sectionEClass, Section.class, "Section", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSection_Role(), this.getRole(), "role", null, 0, 1, Section.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(aspectEClass, Aspect.class, "Aspect", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(textElementEClass, TextElement.class, "TextElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTextElement_Lines(), ecorePackage.getEString(), "lines", null, 0, -1, TextElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(narrativeEClass, Narrative.class, "Narrative", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(itemEClass, Item.class, "Item", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getItem_Emphasis(), ecorePackage.getEInt(), "emphasis", null, 0, 1, Item.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pointEClass, Point.class, "Point", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(problemEClass, Problem.class, "Problem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProblem_Claims(), ecorePackage.getEString(), "claims", null, 0, -1, Problem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(causeEClass, Cause.class, "Cause", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCause_Explains(), this.getExplainable(), null, "explains", null, 0, -1, Cause.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCause_ProposedExplains(), this.getExplainable(), null, "proposedExplains", null, 0, -1, Cause.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(measureEClass, Measure.class, "Measure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getMeasure_Addresses(), this.getAddressable(), null, "addresses", null, 0, -1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeasure_ProposedAddresses(), this.getAddressable(), null, "proposedAddresses", null, 0, -1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_Person(), ecorePackage.getEString(), "person", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_Deadline(), ecorePackage.getEString(), "deadline", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasure_Indicator(), ecorePackage.getEString(), "indicator", null, 0, 1, Measure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tableEClass, Table.class, "Table", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(tableRowEClass, TableRow.class, "TableRow", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTableRow_Head(), ecorePackage.getEBoolean(), "head", null, 0, 1, TableRow.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tableCellEClass, TableCell.class, "TableCell", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTableCell_Across(), ecorePackage.getEInt(), "across", null, 0, 1, TableCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTableCell_Down(), ecorePackage.getEInt(), "down", null, 0, 1, TableCell.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(reportKindEEnum, ReportKind.class, "ReportKind");
		addEEnumLiteral(reportKindEEnum, ReportKind.INDIVIDUAL);
		addEEnumLiteral(reportKindEEnum, ReportKind.TEAM);
		addEEnumLiteral(reportKindEEnum, ReportKind.MEMBER);
		addEEnumLiteral(reportKindEEnum, ReportKind.BRANCH);
		addEEnumLiteral(reportKindEEnum, ReportKind.DUTY);

		initEEnum(occasionEEnum, Occasion.class, "Occasion");
		addEEnumLiteral(occasionEEnum, Occasion.ANNUAL);
		addEEnumLiteral(occasionEEnum, Occasion.SPECIAL);

		initEEnum(roleEEnum, Role.class, "Role");
		addEEnumLiteral(roleEEnum, Role.OTHER);
		addEEnumLiteral(roleEEnum, Role.RECOGNITION);
		addEEnumLiteral(roleEEnum, Role.PREVIOUS);
		addEEnumLiteral(roleEEnum, Role.PROBLEMS);
		addEEnumLiteral(roleEEnum, Role.CASE);
		addEEnumLiteral(roleEEnum, Role.DECLARATION);
		addEEnumLiteral(roleEEnum, Role.CAUSES);
		addEEnumLiteral(roleEEnum, Role.MEASURES);

		initEEnum(numberingEEnum, Numbering.class, "Numbering");
		addEEnumLiteral(numberingEEnum, Numbering.NONE);
		addEEnumLiteral(numberingEEnum, Numbering.HAN);
		addEEnumLiteral(numberingEEnum, Numbering.HAN_BRACKETED);
		addEEnumLiteral(numberingEEnum, Numbering.DIGIT);
		addEEnumLiteral(numberingEEnum, Numbering.DIGIT_BRACKETED);
		addEEnumLiteral(numberingEEnum, Numbering.YI_SHI);
		addEEnumLiteral(numberingEEnum, Numbering.DI_YI);
		addEEnumLiteral(numberingEEnum, Numbering.CIRCLED);
		addEEnumLiteral(numberingEEnum, Numbering.DECIMAL);
		addEEnumLiteral(numberingEEnum, Numbering.SHOU_XIAN);
		addEEnumLiteral(numberingEEnum, Numbering.QI_YI);
		addEEnumLiteral(numberingEEnum, Numbering.YI_FANG_MIAN);
		addEEnumLiteral(numberingEEnum, Numbering.YI_YAO);
		addEEnumLiteral(numberingEEnum, Numbering.LABEL);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://collate.org/model
		createModelAnnotations();
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://collate.org/model</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createModelAnnotations() {
		String source = "http://collate.org/model";
		addAnnotation
		  (this,
		   source,
		   new String[] {
			   "newest", "2"
		   });
		addAnnotation
		  (getSuppression_Reason(),
		   source,
		   new String[] {
			   "names", "true"
		   });
		addAnnotation
		  (getContent_RunIn(),
		   source,
		   new String[] {
			   "import", "shown"
		   });
		addAnnotation
		  (getNumbered_Numbering(),
		   source,
		   new String[] {
			   "import", "shown"
		   });
		addAnnotation
		  (getNumbered_Restart(),
		   source,
		   new String[] {
			   "import", "shown"
		   });
		addAnnotation
		  (getReport_Title(),
		   source,
		   new String[] {
			   "fact", "words",
			   "names", "true"
		   });
		addAnnotation
		  (getReport_Byline(),
		   source,
		   new String[] {
			   "fact", "words"
		   });
		addAnnotation
		  (getReport_Kind(),
		   source,
		   new String[] {
			   "import", "guessed"
		   });
		addAnnotation
		  (getReport_Occasion(),
		   source,
		   new String[] {
			   "import", "guessed"
		   });
		addAnnotation
		  (getReport_Meeting(),
		   source,
		   new String[] {
			   "import", "given"
		   });
		addAnnotation
		  (getReport_Author(),
		   source,
		   new String[] {
			   "import", "given"
		   });
		addAnnotation
		  (getReport_Unit(),
		   source,
		   new String[] {
			   "import", "given"
		   });
		addAnnotation
		  (getReport_Signature(),
		   source,
		   new String[] {
			   "below", "true",
			   "fact", "words",
			   "since", "2"
		   });
		addAnnotation
		  (getReport_Date(),
		   source,
		   new String[] {
			   "below", "true",
			   "fact", "words",
			   "since", "2"
		   });
		addAnnotation
		  (getHeaded_Heading(),
		   source,
		   new String[] {
			   "fact", "words",
			   "names", "true"
		   });
		addAnnotation
		  (getTextElement_Lines(),
		   source,
		   new String[] {
			   "fact", "words",
			   "names", "true"
		   });
		addAnnotation
		  (getProblem_Claims(),
		   source,
		   new String[] {
			   "fact", "link",
			   "ids", "true"
		   });
		addAnnotation
		  (getCause_ProposedExplains(),
		   source,
		   new String[] {
			   "proposes", "explains"
		   });
		addAnnotation
		  (getMeasure_ProposedAddresses(),
		   source,
		   new String[] {
			   "proposes", "addresses"
		   });
		addAnnotation
		  (tableEClass,
		   source,
		   new String[] {
			   "holds", "TableRow",
			   "since", "2"
		   });
		addAnnotation
		  (tableRowEClass,
		   source,
		   new String[] {
			   "holds", "TableCell",
			   "since", "2"
		   });
		addAnnotation
		  (getTableRow_Head(),
		   source,
		   new String[] {
			   "since", "2"
		   });
		addAnnotation
		  (tableCellEClass,
		   source,
		   new String[] {
			   "since", "2"
		   });
		addAnnotation
		  (getTableCell_Across(),
		   source,
		   new String[] {
			   "since", "2"
		   });
		addAnnotation
		  (getTableCell_Down(),
		   source,
		   new String[] {
			   "since", "2"
		   });
		addAnnotation
		  (reportKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "since", "2"
		   });
		addAnnotation
		  (reportKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "since", "2"
		   });
		addAnnotation
		  (reportKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "since", "2"
		   });
		addAnnotation
		  (numberingEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "since", "2"
		   });
		addAnnotation
		  (numberingEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "since", "2"
		   });
		addAnnotation
		  (numberingEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "since", "2"
		   });
		addAnnotation
		  (numberingEEnum.getELiterals().get(11),
		   source,
		   new String[] {
			   "since", "2"
		   });
		addAnnotation
		  (numberingEEnum.getELiterals().get(12),
		   source,
		   new String[] {
			   "since", "2"
		   });
		addAnnotation
		  (numberingEEnum.getELiterals().get(13),
		   source,
		   new String[] {
			   "since", "2"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations() {
		String source = "http://www.eclipse.org/emf/2002/GenModel";
		addAnnotation
		  (identifiedEClass,
		   source,
		   new String[] {
			   "documentation", "Whatever has an id: a letter and 13 lower-case base32 characters, unique within its report."
		   });
		addAnnotation
		  (getIdentified_Id(),
		   source,
		   new String[] {
			   "documentation", "The id; links are by id, never by position."
		   });
		addAnnotation
		  (elementEClass,
		   source,
		   new String[] {
			   "documentation", "A report or a part of it. Findings on it can be suppressed."
		   });
		addAnnotation
		  (getElement_Suppressions(),
		   source,
		   new String[] {
			   "documentation", "Findings of this element that a person has set aside."
		   });
		addAnnotation
		  (suppressionEClass,
		   source,
		   new String[] {
			   "documentation", "A finding that a person has set aside, with a reason. It lapses when the text of its element changes."
		   });
		addAnnotation
		  (getSuppression_Rule(),
		   source,
		   new String[] {
			   "documentation", "The id of the rule whose finding is set aside, such as T01."
		   });
		addAnnotation
		  (getSuppression_Reason(),
		   source,
		   new String[] {
			   "documentation", "Why the finding is set aside; shown to the reviewer."
		   });
		addAnnotation
		  (getSuppression_Person(),
		   source,
		   new String[] {
			   "documentation", "Who set it aside."
		   });
		addAnnotation
		  (getSuppression_TextHash(),
		   source,
		   new String[] {
			   "documentation", "The hash of the text that the finding spoke of."
		   });
		addAnnotation
		  (parentEClass,
		   source,
		   new String[] {
			   "documentation", "Whatever holds ordered contents."
		   });
		addAnnotation
		  (getParent_Contents(),
		   source,
		   new String[] {
			   "documentation", "The contents in reading order."
		   });
		addAnnotation
		  (contentEClass,
		   source,
		   new String[] {
			   "documentation", "A part of the ordered tree of a report."
		   });
		addAnnotation
		  (getContent_Parent(),
		   source,
		   new String[] {
			   "documentation", "What holds this content."
		   });
		addAnnotation
		  (getContent_RunIn(),
		   source,
		   new String[] {
			   "documentation", "Layout: whether this content runs on in the paragraph of what stands before it, instead of starting a paragraph of its own."
		   });
		addAnnotation
		  (numberedEClass,
		   source,
		   new String[] {
			   "documentation", "Whatever can carry a number. The number itself is never stored: it follows from the numbering style and the place among the siblings."
		   });
		addAnnotation
		  (getNumbered_Numbering(),
		   source,
		   new String[] {
			   "documentation", "Layout: the style of the number."
		   });
		addAnnotation
		  (getNumbered_Restart(),
		   source,
		   new String[] {
			   "documentation", "Layout: whether counting starts anew here, although an earlier sibling has the same style."
		   });
		addAnnotation
		  (explainableEClass,
		   source,
		   new String[] {
			   "documentation", "What a cause can explain: a problem or an aspect."
		   });
		addAnnotation
		  (addressableEClass,
		   source,
		   new String[] {
			   "documentation", "What a measure can address: a problem or a cause."
		   });
		addAnnotation
		  (reportEClass,
		   source,
		   new String[] {
			   "documentation", "A self-examination report (\u5bf9\u7167\u68c0\u67e5\u6750\u6599): one ordered tree of contents. Text before its first section is the introduction (\u524d\u8a00), text after its last section the closing; the signature stands below all contents."
		   });
		addAnnotation
		  (getReport_Title(),
		   source,
		   new String[] {
			   "documentation", "The title (\u6807\u9898); a line break stands where it is broken by sense."
		   });
		addAnnotation
		  (getReport_Byline(),
		   source,
		   new String[] {
			   "documentation", "The lines under the title: name, office, date (\u7f72\u540d\u3001\u65e5\u671f). What stands at the end of the report is its signature."
		   });
		addAnnotation
		  (getReport_Kind(),
		   source,
		   new String[] {
			   "documentation", "Whose report it is."
		   });
		addAnnotation
		  (getReport_Occasion(),
		   source,
		   new String[] {
			   "documentation", "The occasion of the meeting."
		   });
		addAnnotation
		  (getReport_Meeting(),
		   source,
		   new String[] {
			   "documentation", "The meeting (\u6c11\u4e3b\u751f\u6d3b\u4f1a) that the report is written for."
		   });
		addAnnotation
		  (getReport_Author(),
		   source,
		   new String[] {
			   "documentation", "The leader whose report it is; not set for a team report."
		   });
		addAnnotation
		  (getReport_Unit(),
		   source,
		   new String[] {
			   "documentation", "The unit (\u5355\u4f4d) of the leader or the team."
		   });
		addAnnotation
		  (getReport_Signature(),
		   source,
		   new String[] {
			   "documentation", "The lines of the signature (\u843d\u6b3e) below the last content: the unit, or office and name."
		   });
		addAnnotation
		  (getReport_Date(),
		   source,
		   new String[] {
			   "documentation", "The date (\u6210\u6587\u65e5\u671f) below the signature, in the words of the report."
		   });
		addAnnotation
		  (headedEClass,
		   source,
		   new String[] {
			   "documentation", "A content with a stored heading and contents below it."
		   });
		addAnnotation
		  (getHeaded_Heading(),
		   source,
		   new String[] {
			   "documentation", "The heading without its number and without a final \u3002."
		   });
		addAnnotation
		  (sectionEClass,
		   source,
		   new String[] {
			   "documentation", "A section (\u90e8\u5206) of the report, known by its role."
		   });
		addAnnotation
		  (getSection_Role(),
		   source,
		   new String[] {
			   "documentation", "What the section is for; headings vary, the role is what counts."
		   });
		addAnnotation
		  (aspectEClass,
		   source,
		   new String[] {
			   "documentation", "An aspect (\u65b9\u9762): a heading, fixed by the notice of the meeting, under which problems are listed."
		   });
		addAnnotation
		  (textElementEClass,
		   source,
		   new String[] {
			   "documentation", "A content with text of its own, stored as lines: one line per paragraph. Spans in it count UTF-16 units, with one line break between lines."
		   });
		addAnnotation
		  (getTextElement_Lines(),
		   source,
		   new String[] {
			   "documentation", "The lines of the text, without number; equal lines are allowed."
		   });
		addAnnotation
		  (narrativeEClass,
		   source,
		   new String[] {
			   "documentation", "Text (\u53d9\u8ff0) that is no item: introduction, transition, closing."
		   });
		addAnnotation
		  (itemEClass,
		   source,
		   new String[] {
			   "documentation", "A numbered text: its lead sentence and its body. Items nest."
		   });
		addAnnotation
		  (getItem_Emphasis(),
		   source,
		   new String[] {
			   "documentation", "Layout: how many UTF-16 units at the start of the text are emphasised as its lead; 0 when nothing is."
		   });
		addAnnotation
		  (pointEClass,
		   source,
		   new String[] {
			   "documentation", "A point (\u8981\u70b9): an item that is neither problem, cause nor measure, as in recognition or previous rectification."
		   });
		addAnnotation
		  (problemEClass,
		   source,
		   new String[] {
			   "documentation", "A problem (\u95ee\u9898): one checkable shortcoming, a lead sentence and its body."
		   });
		addAnnotation
		  (getProblem_Claims(),
		   source,
		   new String[] {
			   "documentation", "The ids of the problems of the team report that this problem claims (\u8ba4\u9886). They lie in another report."
		   });
		addAnnotation
		  (causeEClass,
		   source,
		   new String[] {
			   "documentation", "A cause (\u539f\u56e0): why; a root in thinking."
		   });
		addAnnotation
		  (getCause_Explains(),
		   source,
		   new String[] {
			   "documentation", "The problems and aspects that this cause explains, confirmed by a person or tied to it by the source of an import."
		   });
		addAnnotation
		  (getCause_ProposedExplains(),
		   source,
		   new String[] {
			   "documentation", "The problems and aspects that this cause seems to explain: proposed by an import, not yet confirmed."
		   });
		addAnnotation
		  (measureEClass,
		   source,
		   new String[] {
			   "documentation", "A measure (\u6574\u6539\u63aa\u65bd): what will be done, by whom, until when, and how it is measured."
		   });
		addAnnotation
		  (getMeasure_Addresses(),
		   source,
		   new String[] {
			   "documentation", "The problems and causes that this measure addresses, confirmed by a person or tied to it by the source of an import."
		   });
		addAnnotation
		  (getMeasure_ProposedAddresses(),
		   source,
		   new String[] {
			   "documentation", "The problems and causes that this measure seems to address: proposed by an import, not yet confirmed."
		   });
		addAnnotation
		  (getMeasure_Person(),
		   source,
		   new String[] {
			   "documentation", "The person responsible (\u8d23\u4efb\u4eba)."
		   });
		addAnnotation
		  (getMeasure_Deadline(),
		   source,
		   new String[] {
			   "documentation", "The deadline (\u65f6\u9650), in the words of the report."
		   });
		addAnnotation
		  (getMeasure_Indicator(),
		   source,
		   new String[] {
			   "documentation", "How it is measured (\u8861\u91cf\u6807\u51c6)."
		   });
		addAnnotation
		  (tableEClass,
		   source,
		   new String[] {
			   "documentation", "A table (\u8868\u683c) that is kept as one, since it is no list of problems. Its contents are its rows."
		   });
		addAnnotation
		  (tableRowEClass,
		   source,
		   new String[] {
			   "documentation", "A row of a table. Its contents are its cells, from left to right; a row may have fewer cells than others."
		   });
		addAnnotation
		  (getTableRow_Head(),
		   source,
		   new String[] {
			   "documentation", "Whether the row names the columns; such rows stand first and are repeated on every page."
		   });
		addAnnotation
		  (tableCellEClass,
		   source,
		   new String[] {
			   "documentation", "A cell of a table: a text of its own, which may be empty."
		   });
		addAnnotation
		  (getTableCell_Across(),
		   source,
		   new String[] {
			   "documentation", "How many columns the cell takes; 0 and 1 both mean one."
		   });
		addAnnotation
		  (getTableCell_Down(),
		   source,
		   new String[] {
			   "documentation", "How many rows the cell takes; 0 and 1 both mean one. The rows below have no cell where it stands."
		   });
		addAnnotation
		  (reportKindEEnum,
		   source,
		   new String[] {
			   "documentation", "Whose report it is."
		   });
		addAnnotation
		  (reportKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "The report of one leader (\u4e2a\u4eba\u6750\u6599); its subject is \u6211."
		   });
		addAnnotation
		  (reportKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "The report of the leading group (\u73ed\u5b50\u6750\u6599); its subject is \u73ed\u5b50."
		   });
		addAnnotation
		  (reportKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "The report of a member of a branch (\u515a\u5458\u4e2a\u4eba\u6750\u6599) for its meeting (\u7ec4\u7ec7\u751f\u6d3b\u4f1a); its subject is \u6211."
		   });
		addAnnotation
		  (reportKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "The report of the team of a branch (\u652f\u90e8\u73ed\u5b50\u6750\u6599); its subject is \u652f\u90e8\u73ed\u5b50."
		   });
		addAnnotation
		  (reportKindEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "A duty report with self-examination (\u8ff0\u804c\u8ff0\u5ec9\u3001\u8ff0\u8d23\u8ff0\u5ec9\u62a5\u544a); its subject is \u6211."
		   });
		addAnnotation
		  (occasionEEnum,
		   source,
		   new String[] {
			   "documentation", "The occasion of a meeting."
		   });
		addAnnotation
		  (occasionEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "The yearly meeting (\u5e74\u5ea6\u6c11\u4e3b\u751f\u6d3b\u4f1a)."
		   });
		addAnnotation
		  (occasionEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "A special meeting (\u4e13\u9898\u6c11\u4e3b\u751f\u6d3b\u4f1a)."
		   });
		addAnnotation
		  (roleEEnum,
		   source,
		   new String[] {
			   "documentation", "What a section is for."
		   });
		addAnnotation
		  (roleEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "None of the other roles."
		   });
		addAnnotation
		  (roleEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "Recognition (\u8ba4\u8bc6\u4e0e\u4f53\u4f1a)."
		   });
		addAnnotation
		  (roleEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "Previous rectification (\u4e0a\u5e74\u5ea6\u6574\u6539\u843d\u5b9e\u60c5\u51b5)."
		   });
		addAnnotation
		  (roleEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "Problems (\u67e5\u6446\u7684\u95ee\u9898)."
		   });
		addAnnotation
		  (roleEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "Case analysis (\u5178\u578b\u6848\u4f8b\u5256\u6790)."
		   });
		addAnnotation
		  (roleEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "Matters to declare (\u9700\u8981\u8bf4\u660e\u548c\u62a5\u544a\u7684\u4e8b\u9879)."
		   });
		addAnnotation
		  (roleEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "Causes (\u539f\u56e0\u5256\u6790)."
		   });
		addAnnotation
		  (roleEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "Measures (\u6574\u6539\u63aa\u65bd)."
		   });
		addAnnotation
		  (numberingEEnum,
		   source,
		   new String[] {
			   "documentation", "The style of a number."
		   });
		addAnnotation
		  (numberingEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "documentation", "No number."
		   });
		addAnnotation
		  (numberingEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "documentation", "\u4e00\u3001"
		   });
		addAnnotation
		  (numberingEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "documentation", "\uff08\u4e00\uff09"
		   });
		addAnnotation
		  (numberingEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "documentation", "1."
		   });
		addAnnotation
		  (numberingEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "documentation", "\uff081\uff09"
		   });
		addAnnotation
		  (numberingEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "documentation", "\u4e00\u662f"
		   });
		addAnnotation
		  (numberingEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "documentation", "\u7b2c\u4e00\uff0c"
		   });
		addAnnotation
		  (numberingEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "documentation", "\u2460"
		   });
		addAnnotation
		  (numberingEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "documentation", "1, 1.1, 1.1.1: the number of the holder goes before its own."
		   });
		addAnnotation
		  (numberingEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "documentation", "\u9996\u5148\uff0c\u5176\u6b21\uff0c\u518d\u6b21\uff0c\u6700\u540e\uff0c"
		   });
		addAnnotation
		  (numberingEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "documentation", "\u5176\u4e00\uff0c"
		   });
		addAnnotation
		  (numberingEEnum.getELiterals().get(11),
		   source,
		   new String[] {
			   "documentation", "\u4e00\u65b9\u9762\uff0c\u53e6\u4e00\u65b9\u9762\uff0c"
		   });
		addAnnotation
		  (numberingEEnum.getELiterals().get(12),
		   source,
		   new String[] {
			   "documentation", "\u4e00\u8981"
		   });
		addAnnotation
		  (numberingEEnum.getELiterals().get(13),
		   source,
		   new String[] {
			   "documentation", "\u95ee\u98981\uff1a, \u539f\u56e0\uff1a, \u63aa\u65bd\uff1a: a label that says what the element is."
		   });
	}

} //ReportPackageImpl
