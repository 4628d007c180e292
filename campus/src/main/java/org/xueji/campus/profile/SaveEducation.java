package org.xueji.campus.profile;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueji.campus.CampusTransaction;
import org.xueji.campus.University;
import org.xueji.campus.office.StudentPerson;
import org.xueji.standards.Parsed;
import org.xueji.standards.code.PoliticalStatus;
import org.xueji.standards.name.PersonName;

/// A student fills in a row of the own schooling, or what else the form asks of the person (填写本人主要学历).
@Component
class SaveEducation {
    /// What came of it.
    sealed interface Outcome {
        /// Kept.
        record Saved() implements Outcome {}

        /// What has to be mended, by field.
        record Refused(Map<String, String> problems) implements Outcome {}

        /// The window is not open, or nothing is asked.
        record NotNow(SupplementGate.Answer answer) implements Outcome {}
    }

    private final SupplementGate gate;
    private final ProfileTable profiles;
    private final EducationTable educations;
    private final University university;
    private final Clock clock;

    SaveEducation(
            SupplementGate gate, ProfileTable profiles, EducationTable educations, University university, Clock clock) {
        this.gate = gate;
        this.profiles = profiles;
        this.educations = educations;
        this.university = university;
        this.clock = clock;
    }

    /// Saves one row.
    @CampusTransaction
    public Outcome save(StudentPerson student, EducationStage stage, TypedEducation typed) {
        SupplementGate.Answer answer = gate.ask(student);
        if (!(answer instanceof SupplementGate.Answer.Open)) {
            return new Outcome.NotNow(answer);
        }
        TypedEducation.Reading reading = typed.read(stage, YearMonth.now(clock.withZone(university.zone())));
        Education education = reading.education().orElse(null);
        if (education == null) {
            return new Outcome.Refused(reading.problems());
        }
        String number = student.studentNumber();
        profiles.hold(number);
        boolean same = educations.of(List.of(number)).stream()
                .anyMatch(row -> row.education().equals(education));
        if (!same) {
            educations.write(number, education);
            profiles.raise(number);
        }
        return new Outcome.Saved();
    }

    /// Saves 曾用名 and 政治面貌; both may be left empty.
    @CampusTransaction
    public Outcome savePerson(StudentPerson student, String formerName, String politicalStatus) {
        SupplementGate.Answer answer = gate.ask(student);
        if (!(answer instanceof SupplementGate.Answer.Open)) {
            return new Outcome.NotNow(answer);
        }
        String former = "";
        if (!formerName.isBlank()) {
            Parsed<PersonName> name = PersonName.parse(formerName);
            if (name instanceof Parsed.Rejected<PersonName> refused) {
                return new Outcome.Refused(
                        Map.of("former", "曾用名：" + refused.rejection().messageZh()));
            }
            former = name.orElseThrow().value();
        }
        @Nullable
        PoliticalStatus political = PoliticalStatus.find(politicalStatus).orElse(null);
        if (political == null && !politicalStatus.isBlank()) {
            return new Outcome.Refused(Map.of("political", "请在列表里选择政治面貌。"));
        }
        String number = student.studentNumber();
        profiles.hold(number);
        ProfileTable.Head head = profiles.heads(List.of(number)).getFirst();
        if (!head.formerName().equals(former) || head.politicalStatus() != political) {
            profiles.writePerson(number, former, political);
            profiles.raise(number);
        }
        return new Outcome.Saved();
    }
}
