package org.xueji.journeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xueji.campus.roster.RosterSamples;

@DisplayName("From the notice to the receipt")
class CampaignJourneyTest {
    private static final int PHONE = 390;
    private static final String CLASS = "2016级1班";
    private static final String LATE_CLASS = "2016级2班";
    private static final String COLLEGE = "第1学院";
    private static final String[] MONITOR = RosterSamples.row(0);
    private static final String[] ABSENT = RosterSamples.row(39);
    private static final int FRESHMEN = 3_000;
    private static final String[] ELSEWHERE = RosterSamples.row(FRESHMEN - 1);

    private static Chromium chromium;

    @BeforeAll
    static void openBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeBrowser() {
        chromium.close();
    }

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {PHONE, 1440})
    @DisplayName("C-01 to C-14, R-01 to R-14, S-01 to S-03: the whole campaign, step by step")
    void walk(int width) {
        try (Walk walk = Walk.start(chromium, width)) {
            StaffSteps staff = new StaffSteps(walk);
            Walker office = staff.newcomer("J0001", "教务员", "教务处", "");
            byte[] registryFile = importRoster(office, width);
            new SupervisionSteps(walk).register(registryFile);
            new CampaignSteps(office).open(CLASS);
            Walker college = staff.newcomer("X0001", "学院秘书", "学院办公室", COLLEGE);
            appointMonitor(college);
            Walker student = walk.somebody();
            StudentSteps monitor = supplementAndCheck(walk, student);
            new ComparisonSteps(office, ELSEWHERE).followChange(FRESHMEN);
            PaperSteps papers = new PaperSteps(walk, college);
            String list = papers.printChecklist(CLASS);
            PaperSteps.Forms forms = papers.printForms(CLASS);
            monitor.correctPhone("13800138009");
            PaperSteps.Forms again = papers.printChanged(CLASS);
            papers.printCollege();
            collect(college, office, student, list, forms, again);
            watch(college, office);
            walk.foundNothing();
        }
    }

    // On one width from each kind of file, on the other from one.
    private static byte[] importRoster(Walker office, int width) {
        RosterSteps roster = new RosterSteps(office);
        roster.tryOut("XLSX", "名册.xlsx");
        if (width == PHONE) {
            roster.tryOut("CSV", "名册.csv");
            roster.tryOut("DBF", "mc.dbf");
        }
        roster.keep();
        return roster.registryFile();
    }

    private static void appointMonitor(Walker college) {
        college.open("/campus/monitors").looks("07-monitors").follow(CLASS);
        college.press("任命").sees("班长已更新").looks("07-monitor");
    }

    private static StudentSteps supplementAndCheck(Walk walk, Walker student) {
        StudentSteps supplementing = new StudentSteps(student, MONITOR);
        supplementing.firstSignIn();
        supplementing.supplement();
        supplementing.enclose();
        CaughtMessages messages = new CaughtMessages(walk.somebody());
        RegistrySteps checking = new RegistrySteps(student, messages, MONITOR);
        checking.registerByMail("wangwei@example.com", "13800138001");
        String receipt = checking.check();
        new RegistrySteps(walk.somebody(), messages, RosterSamples.row(1)).registerByPhone("13800138002");
        ChecklistSteps signing = new ChecklistSteps(student, MONITOR);
        signing.checkArrived(receipt);
        signing.sign();
        signing.watchOwnClass();
        signing.signByProxy(RosterSamples.row(2)[2]);
        signing.seeNothingOfOthers(RosterSamples.row(40)[1]);
        return supplementing;
    }

    private static void collect(
            Walker college,
            Walker office,
            Walker monitor,
            String list,
            PaperSteps.Forms forms,
            PaperSteps.Forms again) {
        new HandInSteps(monitor).handIn(ABSENT[2], 39);
        Map<String, String> valid = new LinkedHashMap<>(forms.codes());
        valid.putAll(again.codes());
        valid.remove(ABSENT[1]);
        LedgerSteps ledger = new LedgerSteps(college);
        ScanSteps scanning = new ScanSteps(college, "09-college")
                .open()
                .narrow(COLLEGE, CLASS)
                .scan("9787040396638", "无此编号")
                .looks("unknown")
                .scan(forms.scanned(), "已作废")
                .says("家庭电话")
                .looks("superseded")
                .scan(list, "已收")
                .scan(again.scanned(), "已收 · 第 1 份")
                .looks("taken")
                .undo()
                .scan(again.scanned(), "已收 · 第 1 份");
        List<String> first = List.copyOf(valid.values()).subList(1, valid.size());
        scanning.scanAll(first, "39 / 80 份").scanAll(valid.values(), "78 / 80 份");
        scanning.scan(again.scanned(), "已收过").looks("already");
        ledger.openClass(CLASS);
        ledger.giveReceipt();
        new HandInSteps(monitor).findReceipt();
        receiveAtOffice(office, list, again, valid);
    }

    private static void receiveAtOffice(Walker office, String list, PaperSteps.Forms again, Map<String, String> valid) {
        ScanSteps scanning = new ScanSteps(office, "09-office").open().narrow(COLLEGE, CLASS);
        scanning.scanByCamera(again.picture(), "已收 · 第 1 份");
        scanning.scan(list, "已收");
        scanning.scanAll(List.copyOf(valid.values()).subList(1, valid.size()), "39 / 80 份")
                .scanAll(valid.values(), "78 / 80 份");
    }

    private static void watch(Walker college, Walker office) {
        new LedgerSteps(college).explainLateness(LATE_CLASS, "班长住院，11 月 8 日补交");
        LedgerSteps ledger = new LedgerSteps(office);
        ledger.handOutBlanks(COLLEGE);
        ledger.watchColleges();
        new BoardSteps(college).drillDown("09-college", 39, 400);
        BoardSteps board = new BoardSteps(office);
        board.drillDown("09-office", 39, FRESHMEN);
        board.reachNames(COLLEGE, CLASS, MONITOR[2]);
    }
}
