package org.xueji.app.front;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueji.app.rehearsal.Rehearsal;
import org.xueji.app.rehearsal.SignIns;
import org.xueji.platform.Door;
import org.xueji.platform.page.Frame;

/// The first page of all (入口页).
///
/// @param ways the doors that run here
/// @param rehearsal how far loading is; absent outside a rehearsal
/// @param signIns told in a rehearsal only
/// @param caught whether messages are caught here
public record FrontPage(
        Frame frame,
        List<Way> ways,
        Rehearsal.@Nullable State rehearsal,
        List<SignIns.SignIn> signIns,
        boolean caught) {
    /// A door.
    public record Way(Door door, String heading) {
        /// For whom it is.
        public String people() {
            return switch (door) {
                case CAMPUS -> "学生与教职工";
                case REGISTRY -> "学生";
                case SUPERVISION -> "院校与主管部门";
            };
        }

        /// What is done there.
        public String purpose() {
            return switch (door) {
                case CAMPUS -> "教务处发起学籍核查，学生补充信息、签核对登记表、填学籍登记表；班长、学院和教务处看进度、收材料。";
                case REGISTRY -> "学生注册、实名、绑定，核对本人学籍信息和照片，取得回执。";
                case SUPERVISION -> "院校上报新生、注册学籍，看谁核查了、谁没有；安全管理员登记院校和管理员。";
            };
        }

        /// The name of its icon.
        public String icon() {
            return switch (door) {
                case CAMPUS -> "school";
                case REGISTRY -> "id";
                case SUPERVISION -> "building";
            };
        }
    }

    /// The Chinese name of a door.
    static String label(Door door) {
        return switch (door) {
            case CAMPUS -> "校内教务：学生与教职工";
            case REGISTRY -> "学籍档案平台：学生";
            case SUPERVISION -> "监管：院校与主管部门";
        };
    }

    /// Copies the lists.
    public FrontPage {
        ways = List.copyOf(ways);
        signIns = List.copyOf(signIns);
    }

    /// The sign-ins of a door.
    public List<SignIns.SignIn> of(Door door) {
        return signIns.stream().filter(signIn -> signIn.door() == door).toList();
    }
}
