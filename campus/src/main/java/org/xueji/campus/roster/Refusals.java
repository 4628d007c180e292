package org.xueji.campus.roster;

/// What a refusal of the standards means for a roster (标准拒收原因对应的名册问题).
final class Refusals {
    private Refusals() {}

    /// The problem for a rejection's code.
    static RosterProblem problem(String code) {
        return switch (code) {
            case "STUDENT-NUMBER-MISSING" -> RosterProblem.STUDENT_NUMBER_MISSING;
            case "STUDENT-NUMBER-NUMERIC" -> RosterProblem.STUDENT_NUMBER_NUMERIC;
            case "STUDENT-NUMBER-LENGTH" -> RosterProblem.STUDENT_NUMBER_TOO_LONG;
            case "STUDENT-NUMBER-CHARACTER" -> RosterProblem.STUDENT_NUMBER_FORM;
            case "EXAMINEE-NUMERIC" -> RosterProblem.EXAMINEE_NUMERIC;
            case "EXAMINEE-LENGTH" -> RosterProblem.EXAMINEE_TOO_LONG;
            case "EXAMINEE-MISSING", "EXAMINEE-CHARACTER" -> RosterProblem.EXAMINEE_FORM;
            case "NAME-MISSING" -> RosterProblem.NAME_MISSING;
            case "NAME-MISSING-CHARACTER" -> RosterProblem.NAME_MISSING_CHARACTER;
            case "NAME-PRIVATE-CHARACTER" -> RosterProblem.NAME_PRIVATE_CHARACTER;
            case "NAME-CHARACTER" -> RosterProblem.NAME_FORM;
            case "NAME-LENGTH" -> RosterProblem.NAME_TOO_LONG;
            case "ID-MISSING", "DOCUMENT-MISSING" -> RosterProblem.DOCUMENT_MISSING;
            case "ID-NUMERIC" -> RosterProblem.DOCUMENT_NUMERIC;
            case "ID-LENGTH" -> RosterProblem.DOCUMENT_LENGTH;
            case "ID-CHARACTER" -> RosterProblem.DOCUMENT_CHARACTER;
            case "ID-DATE" -> RosterProblem.DOCUMENT_DATE;
            case "ID-CHECK", "DOCUMENT-CHECK" -> RosterProblem.DOCUMENT_CHECK;
            case "DOCUMENT-FORM" -> RosterProblem.DOCUMENT_FORM;
            default -> throw new IllegalArgumentException("a rejection the roster does not know: " + code);
        };
    }
}
