package org.xueji.campus.roster;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.xueji.campus.office.Role;
import org.xueji.campus.office.Staff;
import org.xueji.campus.templates.StaticTemplates;
import org.xueji.platform.page.Answer;
import org.xueji.platform.page.Frame;
import org.xueji.platform.signin.Allowed;
import org.xueji.platform.signin.FreshFactor;

/// The student files for staff, each within the own scope.
@Controller
@RequestMapping("/campus/students")
@Allowed({Role.OFFICE, Role.COLLEGE, Role.COUNSELLOR})
class StudentController {
    private static final int PAGE = 50;

    private final StaticTemplates templates = new StaticTemplates();
    private final OpenStudentFile openStudentFile;
    private final RevealDocument revealDocument;
    private final ExportStudents exportStudents;
    private final Students students;
    private final Pictures pictures;
    private final StudentPages pages;

    StudentController(
            OpenStudentFile openStudentFile,
            RevealDocument revealDocument,
            ExportStudents exportStudents,
            Students students,
            Pictures pictures,
            StudentPages pages) {
        this.openStudentFile = openStudentFile;
        this.revealDocument = revealDocument;
        this.exportStudents = exportStudents;
        this.students = students;
        this.pictures = pictures;
        this.pages = pages;
    }

    @GetMapping
    Answer list(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String college,
            @RequestParam(name = "class", defaultValue = "") String classCode,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "NUMBER") String sort,
            @RequestParam(defaultValue = "false") boolean descending,
            @RequestParam(defaultValue = "1") int page,
            Staff staff,
            Frame frame) {
        StudentListPage.Asked asked =
                new StudentListPage.Asked(text, college, classCode, status, sort, descending, page, PAGE);
        return Answer.page(templates.rosterStudents(pages.list(asked, staff.scope(), frame)));
    }

    @FreshFactor
    @GetMapping("/export.{format:xlsx|csv}")
    void export(
            @PathVariable String format,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String college,
            @RequestParam(name = "class", defaultValue = "") String classCode,
            @RequestParam(defaultValue = "") String status,
            Staff staff,
            HttpServletResponse response)
            throws IOException {
        StudentListPage.Asked asked =
                new StudentListPage.Asked(text, college, classCode, status, "NUMBER", false, 1, PAGE);
        StudentQuery query = StudentPages.query(asked, staff.scope());
        String type = format.equals("csv") ? Download.CSV : Download.XLSX;
        exportStudents.export(query, format, staff, Download.begin(response, "学生名单." + format, type));
    }

    @GetMapping("/{number}")
    Answer file(@PathVariable String number, Staff staff, Frame frame) {
        Student student = openStudentFile.open(number, staff).orElseThrow(NotHere::new);
        return Answer.page(templates.rosterStudent(pages.file(student, path(number), false, "", "", frame)));
    }

    @FreshFactor
    @PostMapping("/{number}/document")
    Answer reveal(
            @PathVariable String number, @RequestParam(defaultValue = "") String purpose, Staff staff, Frame frame) {
        RevealDocument.Outcome outcome = revealDocument.reveal(number, purpose, staff);
        Student student = students.find(number, staff.scope()).orElseThrow(NotHere::new);
        return switch (outcome) {
            case RevealDocument.Outcome.Revealed revealed ->
                Answer.page(templates.rosterStudent(
                        pages.file(student, path(number), false, revealed.number(), "", frame)));
            case RevealDocument.Outcome.PurposeMissing missing ->
                Answer.formAgain(templates.rosterStudent(
                        pages.file(student, path(number), false, "", "请写明查看用途（4 至 200 个字），会记入审计。", frame)));
            case RevealDocument.Outcome.NotFound not -> Answer.notFound();
        };
    }

    @GetMapping("/{number}/photo")
    ResponseEntity<byte[]> photo(@PathVariable String number, Staff staff) {
        return students.find(number, staff.scope())
                .flatMap(student -> pictures.find(student.studentNumber(), PictureKind.ADMISSION))
                .map(Download::photo)
                .orElseThrow(NotHere::new);
    }

    private static String path(String number) {
        return "/campus/students/" + number;
    }
}
