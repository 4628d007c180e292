package org.xueji.campus.profile;

import java.util.List;
import java.util.Map;
import org.xueji.platform.page.Frame;
import org.xueji.standards.code.PoliticalStatus;

/// What the registration form wants beside the eight items (登记表资料).
///
/// @param open whether anything can be changed now
/// @param window the window in words
/// @param former 曾用名 as typed, `political` the code of 政治面貌
/// @param problems of 曾用名 and 政治面貌, by field
public record EnclosurePage(
        Frame frame,
        boolean open,
        String window,
        List<Row> rows,
        String former,
        String political,
        Map<String, String> problems,
        List<Shot> shots) {
    /// A row of 本人主要学历.
    ///
    /// @param problems by field
    public record Row(
            String stage,
            String label,
            String begins,
            String ends,
            String school,
            String post,
            String witness,
            boolean saved,
            Map<String, String> problems) {
        /// Copies the problems.
        public Row {
            problems = Map.copyOf(problems);
        }

        /// What is wrong with a field; empty when nothing is.
        public String problem(String field) {
            return problems.getOrDefault(field, "");
        }

        @Override
        public String toString() {
            return "Row[" + stage + "]";
        }
    }

    /// A picture.
    ///
    /// @param present whether one is kept
    /// @param findings what may be wrong with it, in sentences
    /// @param problem why the last one was refused
    public record Shot(String name, String label, String hint, boolean present, List<String> findings, String problem) {
        /// Copies the findings.
        public Shot {
            findings = List.copyOf(findings);
        }

        /// Whether it is drawn.
        public boolean signature() {
            return name.equals(Enclosure.SIGNATURE.name());
        }
    }

    /// Copies the lists.
    public EnclosurePage {
        rows = List.copyOf(rows);
        problems = Map.copyOf(problems);
        shots = List.copyOf(shots);
    }

    /// Every 政治面貌.
    public List<PoliticalStatus> politicalStatuses() {
        return List.of(PoliticalStatus.values());
    }

    /// What is wrong with a field; empty when nothing is.
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    @Override
    public String toString() {
        return "EnclosurePage[]";
    }
}
