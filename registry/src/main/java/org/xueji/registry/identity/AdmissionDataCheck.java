package org.xueji.registry.identity;

import org.springframework.stereotype.Component;
import org.xueji.standards.identity.IdentityDocument;
import org.xueji.standards.name.PersonName;

/// Compares name and document with the study records that institutions reported (录取与学籍数据).
@Component
class AdmissionDataCheck implements TruthCheck {
    private final StudyIdentityTable records;
    private final PersonIndex persons;

    AdmissionDataCheck(StudyIdentityTable records, PersonIndex persons) {
        this.records = records;
        this.persons = persons;
    }

    @Override
    public Verdict check(PersonName name, IdentityDocument document) {
        return records.exists(persons.of(document), document.type(), name.comparisonKey())
                ? Verdict.AGREES
                : Verdict.DISAGREES;
    }
}
