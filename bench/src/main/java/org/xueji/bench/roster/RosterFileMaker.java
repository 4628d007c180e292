package org.xueji.bench.roster;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.xueji.standards.identity.IdentityNumber;

/// Writes rosters of invented students (虚构名册), the same each time; document numbers stand under address 990000.
final class RosterFileMaker {
    static final String COLUMNS = "KSH,XH,XM,XB,CSRQ,SFZJLX,SFZH,MZ,ZYDM,ZYMC,CC,XXXS,XZ,RXRQ,FY,BH,YJBYRQ,XJZT";

    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏";
    private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红飞鹏宇浩然子轩欣怡雨晨梓涵嘉琪思远";
    private static final String[] GROUPS = {"汉族", "壮族", "满族", "回族", "苗族"};
    private static final String[] MAJORS = {"软件工程", "计算机科学与技术", "机械设计制造及其自动化", "会计学", "法学"};
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final LocalDate FIRST_BORN = LocalDate.of(1996, 9, 1);
    private static final int PER_DAY = 999;
    private static final int PER_CLASS = 40;
    private static final int COLLEGES = 30;

    private RosterFileMaker() {}

    /// A file with so many students, from a number on, so that two files can be of different people.
    static Path write(Path file, int from, int students) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(COLUMNS);
            writer.newLine();
            for (int number = from; number < from + students; number++) {
                writer.write(row(number));
                writer.newLine();
            }
        }
        return file;
    }

    private static String row(int number) {
        LocalDate born = FIRST_BORN.plusDays(number / PER_DAY);
        String day = DAY.format(born);
        IdentityNumber identity = IdentityNumber.of("990000" + day + "%03d".formatted(number % PER_DAY + 1));
        int group = number / PER_CLASS;
        int major = group % MAJORS.length;
        return String.join(
                ",",
                "1644%010d".formatted(number),
                "2016%08d".formatted(number),
                name(number),
                identity.sex().label(),
                day,
                "居民身份证",
                identity.value(),
                GROUPS[number % GROUPS.length],
                "08090" + (major + 1),
                MAJORS[major],
                "本科",
                "普通全日制",
                "4",
                "20160901",
                "第" + (group % COLLEGES + 1) + "学院",
                "2016级" + (group + 1) + "班",
                "20200701",
                "注册学籍");
    }

    private static String name(int number) {
        StringBuilder name = new StringBuilder();
        name.append(SURNAMES.charAt(number % SURNAMES.length()));
        name.append(GIVEN.charAt(number / 31 % GIVEN.length()));
        if (number % 3 != 0) {
            name.append(GIVEN.charAt(number / 1_009 % GIVEN.length()));
        }
        return name.toString();
    }
}
