package org.xueji.campus.campaign;

import java.util.List;
import java.util.regex.Pattern;

/// The text of a notice (通知正文): plain lines; a line that begins with 一、 二、 and so on is a heading.
public final class NoticeText {
    /// A line of the notice.
    public record Block(boolean heading, String text) {}

    private static final Pattern HEADING = Pattern.compile("^[一二三四五六七八九十]{1,3}、.*");

    private NoticeText() {}

    /// The lines of a notice, empty ones left out.
    public static List<Block> blocks(String notice) {
        return notice.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> new Block(HEADING.matcher(line).matches(), line))
                .toList();
    }

    /// The notice proposed for a new campaign, to be edited by the office.
    static String proposed(int cohort, String university, String office) {
        return """
                各学院、%1$d级全体同学：

                学籍电子注册是毕业时学历证书电子注册的前提。为确保每位同学的学籍信息准确无误，现组织%1$d级学生核对学籍信息。\
                %1$d级在校生中非%1$d年录取的同学（复学、留级、转入等）同样须参加，并重新填写学籍登记表。

                一、完善个人信息
                1. 登录本系统，进入“增改基本信息”，逐项核对并补充以下 8 项：籍贯；生源地区（高中毕业学校所在地，不是出生地）；\
                姓名拼音（申报学位证书使用）；常用电子邮箱；家庭联系人；家庭电话；家庭地址；邮政编码。
                2. 每一项都要确认：内容正确的按“确认”，需要改动的改好后保存。8 项全部确认后系统给出回执编号，请留存。
                3. 姓名、证件号码、出生日期、性别、民族来源于高考报名，不能自行修改；发现有误请走“更正”，并准备证明材料。

                二、核对学籍电子注册信息
                1. 用本人姓名和证件号码在学信档案注册并完成实名认证。证件号码末位为字母的，大小写均可识别。
                2. 打开“学籍信息”，逐项读完后按“确认核对”。只登录、不打开学籍信息，或没有确认的，不算完成。
                3. 核对成功后给出回执编号，本系统会自动收到。学籍状态为“注册学籍”的，毕业时才能进行学历证书电子注册。
                4. 请妥善保管账号、密码，并至少绑定一个常用手机号码和一个常用邮箱。

                三、签名与学籍登记表
                1. 在本班《学籍信息核对登记表》上签名；信息不符的，在“更正”栏写明正确内容。
                2. 如实填写《学籍登记表》一式两份，保持版面整洁；粘贴身份证正反面复印件和近期大一寸蓝底照片；“本人主要学历”填写初中、高中。

                四、材料上交
                1. 班长将两种表格按学号从小到大排序，以班为单位分两叠，在班级截止时间前交学院办公室。
                2. 各学院核收齐全后，在学院截止时间前交%3$s。
                3. 各项时间以本页所列为准；确有困难需要延期的，由学院向%3$s说明理由。

                %2$s%3$s
                """.formatted(cohort, university, office);
    }
}
