package org.xueji.campus.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xueji.campus.office.Scope;

/// Which classes of the register a file means, and which it brings (班级与学院对应): a pure decision.
///
/// @param classCodes class by unit number; empty where the unit has a problem
/// @param newColleges colleges to be made
/// @param newClasses classes to be made
/// @param problems by unit number, with what the sentence names
/// @param remarks what will be made, at the first row that names it
record UnitPlan(
        List<String> classCodes,
        List<College> newColleges,
        List<ClassGroup> newClasses,
        Map<Integer, Wrong> problems,
        List<RosterFinding> remarks) {
    /// Why a unit cannot be taken in.
    record Wrong(RosterProblem problem, String detail) {}

    private record Key(int cohort, String name) {}

    /// Decides for the units of a file.
    ///
    /// @param units by number
    static UnitPlan of(List<Units.Unit> units, List<College> colleges, List<ClassGroup> classes, Scope scope) {
        return new Planner(colleges, classes, scope).plan(units);
    }

    private static final class Planner {
        private final Scope scope;
        private final Map<String, College> colleges = new LinkedHashMap<>();
        private final Map<Key, ClassGroup> classes = new HashMap<>();
        private final Map<String, ClassGroup> classesByCode = new HashMap<>();
        private final Map<String, Integer> tried = new HashMap<>();
        private final Set<String> collegeCodes = new HashSet<>();
        private final List<College> newColleges = new ArrayList<>();
        private final List<ClassGroup> newClasses = new ArrayList<>();
        private final Map<Integer, Wrong> problems = new HashMap<>();
        private final List<RosterFinding> remarks = new ArrayList<>();

        Planner(List<College> colleges, List<ClassGroup> classes, Scope scope) {
            this.scope = scope;
            for (College college : colleges) {
                this.colleges.put(college.name(), college);
                collegeCodes.add(college.collegeCode());
            }
            for (ClassGroup group : classes) {
                this.classes.put(new Key(group.cohort(), group.name()), group);
                classesByCode.put(group.classCode(), group);
            }
        }

        UnitPlan plan(List<Units.Unit> units) {
            String[] codes = new String[units.size()];
            units.stream()
                    .sorted(Comparator.comparingInt(unit -> unit.firstRow().get()))
                    .forEach(unit -> {
                        ClassGroup group = classOf(unit);
                        codes[unit.number()] = group == null ? "" : group.classCode();
                    });
            return new UnitPlan(List.of(codes), newColleges, newClasses, problems, remarks);
        }

        private @Nullable ClassGroup classOf(Units.Unit unit) {
            Units.Named named = unit.named();
            ClassGroup known = known(named);
            if (known != null && !named.college().isEmpty() && !named.college().equals(known.collegeName())) {
                return wrong(unit, RosterProblem.CLASS_OF_ANOTHER_COLLEGE, known.collegeName());
            }
            if (known != null) {
                boolean mine =
                        scope.collegeCode() == null || scope.collegeCode().equals(known.collegeCode());
                return mine ? known : wrong(unit, RosterProblem.OUTSIDE_COLLEGE, "");
            }
            College college = college(unit);
            return college == null ? null : newClass(unit, college);
        }

        private @Nullable ClassGroup known(Units.Named named) {
            ClassGroup byName = classes.get(new Key(named.cohort(), named.className()));
            ClassGroup byCode = classesByCode.get(named.className());
            return byName == null && byCode != null && byCode.cohort() == named.cohort() ? byCode : byName;
        }

        private @Nullable College college(Units.Unit unit) {
            String name = unit.named().college();
            if (scope.collegeCode() != null) {
                College own = colleges.values().stream()
                        .filter(college -> college.collegeCode().equals(scope.collegeCode()))
                        .findFirst()
                        .orElse(null);
                boolean mine = own != null && (name.isEmpty() || name.equals(own.name()));
                return mine ? own : wrongCollege(unit, RosterProblem.OUTSIDE_COLLEGE);
            }
            if (name.isEmpty()) {
                return wrongCollege(unit, RosterProblem.COLLEGE_MISSING);
            }
            College known = colleges.get(name);
            return known == null ? newCollege(unit, name) : known;
        }

        private College newCollege(Units.Unit unit, String name) {
            int number = 1;
            while (collegeCodes.contains("%02d".formatted(number))) {
                number++;
            }
            College college = new College("%02d".formatted(number), name, number);
            colleges.put(name, college);
            collegeCodes.add(college.collegeCode());
            newColleges.add(college);
            remarks.add(RosterFinding.at(unit.firstRow().get(), null, RosterProblem.COLLEGE_NEW, name));
            return college;
        }

        private ClassGroup newClass(Units.Unit unit, College college) {
            Units.Named named = unit.named();
            ClassGroup group = new ClassGroup(
                    freeCode(named, college),
                    college.collegeCode(),
                    college.name(),
                    named.className(),
                    named.cohort(),
                    unit.majorName(),
                    null);
            classes.put(new Key(group.cohort(), group.name()), group);
            classesByCode.put(group.classCode(), group);
            newClasses.add(group);
            remarks.add(RosterFinding.at(unit.firstRow().get(), null, RosterProblem.CLASS_NEW, group.name()));
            return group;
        }

        // A class number of the file becomes the code; a class that has only a name gets cohort, college and a number.
        private String freeCode(Units.Named named, College college) {
            boolean isCode = named.className().matches("[0-9A-Za-z-]{2,20}");
            if (isCode && !classesByCode.containsKey(named.className())) {
                return named.className();
            }
            // Each number is tried once for all classes of a college, not once for each class.
            String stem = named.cohort() + college.collegeCode();
            int number = tried.getOrDefault(stem, 0) + 1;
            while (classesByCode.containsKey(numbered(stem, number))) {
                number++;
            }
            tried.put(stem, number);
            return numbered(stem, number);
        }

        private static String numbered(String stem, int number) {
            return number < 10 ? stem + "0" + number : stem + number;
        }

        private @Nullable College wrongCollege(Units.Unit unit, RosterProblem problem) {
            problems.put(unit.number(), new Wrong(problem, ""));
            return null;
        }

        private @Nullable ClassGroup wrong(Units.Unit unit, RosterProblem problem, String detail) {
            problems.put(unit.number(), new Wrong(problem, detail));
            return null;
        }
    }
}
