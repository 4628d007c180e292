package org.xueji.journeys;

import java.util.regex.Pattern;

/// Step 2: the institution's officer uploads the freshmen, and they are registered (注册学籍, S-01 to S-03).
final class SupervisionSteps {
    private static final Pattern LINK = Pattern.compile("http\\S+(/supervision/invitation/\\S+)");

    private final Walk walk;

    SupervisionSteps(Walk walk) {
        this.walk = walk;
    }

    /// All of them, from the file the campus wrote.
    void register(byte[] file) {
        Walker officer = walk.somebody();
        officer.open(officerInvited()).looks("02-invitation");
        StaffSteps.setPassword(officer);
        signIn(officer, "Y0001");
        officer.looks("02-officer-home").open("/supervision/uploads").looks("02-uploads");
        officer.bring("数据文件", "2016级新生.xlsx", file).press("上传并校验");
        officer.waitsFor("整批接收").looks("02-upload").press("整批接收");
        officer.waitsFor("已接收").looks("02-taken");
        officer.open("/supervision/freshmen").looks("02-freshmen");
        officer.page().locator("input[name=all][value=true]").check();
        officer.choose("结果", "注册学籍").press("确认标注");
        officer.waitsFor("3000").looks("02-registered");
    }

    // Before it, the platform's first administrator registers the institution and its officer.
    private String officerInvited() {
        Walker security = walk.somebody();
        security.open(walk.xueji().invitation("supervision"))
                .type("账号", "M0001")
                .type("姓名", "平台安全员");
        StaffSteps.setPassword(security);
        signIn(security, "M0001");
        security.open("/supervision/institutions")
                .looks("02-institutions")
                .type("学校标识码", "4144099001")
                .type("院校名称", "示例理工学院")
                .press("登记");
        security.open("/supervision/officers")
                .looks("02-officers")
                .type("账号", "Y0001")
                .type("姓名", "教务员")
                .choose("角色", "院校学籍管理员")
                .type("所属院校或省份代码", "99001")
                .press("新增并生成一次性链接");
        return security.read(LINK);
    }

    private static void signIn(Walker walker, String number) {
        walker.open("/supervision/sign-in")
                .looks("02-sign-in")
                .type("账号", number)
                .type("密码", StaffSteps.PASSWORD)
                .press("登录");
        StaffSteps.bindAuthenticator(walker);
    }
}
