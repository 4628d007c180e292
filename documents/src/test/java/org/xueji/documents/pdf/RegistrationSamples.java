package org.xueji.documents.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// Invented students with everything that is hard to print.
final class RegistrationSamples {
    static final String MINORITY = "阿卜杜热合曼·买买提图尔荪江·艾合麦提";

    private static final List<String> NAMES = List.of("张三", "欧阳㛃", "李䶮", "王𠅤", "赵𬭎", MINORITY, "司马相如");

    private RegistrationSamples() {}

    static RegistrationForm form(int number, byte @Nullable [] portrait) {
        Map<RegistrationField, String> values = new EnumMap<>(RegistrationField.class);
        values.put(RegistrationField.NAME, NAMES.get(number % NAMES.size()));
        values.put(RegistrationField.FORMER_NAME, number % 4 == 0 ? "张小三" : "");
        values.put(RegistrationField.PINYIN, number % 7 == 5 ? "Abudureheman Maimaitituersunjiang" : "Zhangsan");
        values.put(RegistrationField.SEX, number % 2 == 0 ? "女" : "男");
        values.put(RegistrationField.BIRTH_DATE, "1998年03月%02d日".formatted(number % 28 + 1));
        values.put(RegistrationField.ETHNIC_GROUP, number % 7 == 5 ? "维吾尔族" : "汉族");
        values.put(RegistrationField.POLITICAL_STATUS, "中国共产主义青年团团员");
        values.put(RegistrationField.NATIVE_PLACE, "新疆维吾尔自治区克孜勒苏柯尔克孜自治州阿图什市");
        values.put(RegistrationField.ORIGIN_REGION, "广东省东莞市");
        values.put(RegistrationField.DOCUMENT_TYPE, number % 9 == 0 ? "港澳居民来往内地通行证" : "居民身份证");
        values.put(RegistrationField.DOCUMENT_NUMBER, "99000019980302%03dX".formatted(number));
        values.put(RegistrationField.EXAMINEE_NUMBER, "164419009%05d".formatted(number));
        values.put(RegistrationField.STUDENT_NUMBER, "2016414010%02d".formatted(number));
        values.put(RegistrationField.COLLEGE, "计算机与网络安全学院（网络空间安全学院）");
        values.put(RegistrationField.MAJOR, "计算机科学与技术（粤台联合培养、中外合作办学、卓越工程师计划）");
        values.put(RegistrationField.CLASS_NAME, "2016级软件工程1班");
        values.put(RegistrationField.STUDY_LEVEL, "本科");
        values.put(RegistrationField.STUDY_FORM, "普通全日制");
        values.put(RegistrationField.SCHOOL_YEARS, "4年");
        values.put(RegistrationField.ENTRY_DATE, "2016年09月01日");
        values.put(
                RegistrationField.EMAIL,
                "a.very.long.mail.address.of.student%02d@students.example.edu.cn".formatted(number));
        values.put(RegistrationField.FAMILY_CONTACT, number % 7 == 5 ? "买买提图尔荪江·艾合麦提" : "张大山");
        values.put(RegistrationField.FAMILY_PHONE, "+86 138 0000 00%02d".formatted(number));
        values.put(
                RegistrationField.FAMILY_ADDRESS,
                "新疆维吾尔自治区克孜勒苏柯尔克孜自治州阿图什市松他克镇幸福街道办事处阳光花园小区第十二栋三单元301室（收件人请写家长姓名并电话联系）");
        values.put(RegistrationField.POST_CODE, "845350");
        return new RegistrationForm(
                values,
                List.of(
                        new Schooling("初中", "2010.09—2013.06", "东莞市松山湖实验中学", "学习委员", "李老师"),
                        new Schooling("高中", "2013.09—2016.06", "新疆维吾尔自治区克孜勒苏柯尔克孜自治州第一中学", "班长", MINORITY)),
                new RegistrationForm.Pictures(
                        portrait,
                        number % 3 == 1 ? picture(856, 540, Color.LIGHT_GRAY, number) : null,
                        number % 3 == 1 ? picture(856, 540, Color.PINK, number) : null,
                        number % 3 == 1 ? picture(300, 100, Color.WHITE, number) : null),
                "7K2M-9QWX-%04d".formatted(number),
                "https://xueji.example.edu.cn/campus/scan/7K2M9QWX%04d".formatted(number),
                "第 1 版",
                "2016-10-25 09:30");
    }

    /// A portrait of about 50 KB with noise, as photos have it.
    static byte[] photo(int seed) {
        return picture(480, 640, seed % 5 == 4 ? new Color(12, 12, 20) : new Color(67, 142, 219), seed);
    }

    static byte[] picture(int width, int height, Color ground, int seed) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(ground);
        drawing.fillRect(0, 0, width, height);
        drawing.setColor(ground.getRed() < 40 ? new Color(60, 45, 40) : new Color(226, 180, 150));
        drawing.fillOval(width / 4, height / 5, width / 2, height / 2);
        drawing.fillRect(width / 8, height * 3 / 4, width * 3 / 4, height / 4);
        drawing.dispose();
        Random random = new Random(seed);
        for (int i = 0; i < width * height / 8; i++) {
            int x = random.nextInt(width);
            int y = random.nextInt(height);
            image.setRGB(x, y, new Color(image.getRGB(x, y)).brighter().getRGB());
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jpeg.toByteArray();
    }
}
