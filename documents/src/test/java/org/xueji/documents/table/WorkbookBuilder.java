package org.xueji.documents.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Puts a workbook together part by part, also in ways that no spreadsheet would.
final class WorkbookBuilder {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    WorkbookBuilder() {
        with("[Content_Types].xml", HEAD + "<Types/>");
        with(
                "_rels/.rels",
                relations("<Relationship Id='r1' Type='" + OFFICE + "/officeDocument' Target='xl/workbook.xml'/>"));
        with(
                "xl/_rels/workbook.xml.rels",
                relations("<Relationship Id='r1' Type='" + OFFICE + "/worksheet' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='r2' Type='" + OFFICE + "/worksheet' Target='/xl/worksheets/sheet2.xml'/>"
                        + "<Relationship Id='r3' Type='" + OFFICE + "/sharedStrings' Target='sharedStrings.xml'/>"
                        + "<Relationship Id='r4' Type='" + OFFICE + "/styles' Target='styles.xml'/>"));
        workbook("<sheets><sheet name='名册' sheetId='1' r:id='r1'/></sheets>");
        rows("<row r='1'><c r='A1' t='inlineStr'><is><t>学号</t></is></c></row>");
    }

    WorkbookBuilder workbook(String content) {
        return with("xl/workbook.xml", HEAD + "<workbook xmlns:r='" + OFFICE + "'>" + content + "</workbook>");
    }

    WorkbookBuilder rows(String content) {
        return with("xl/worksheets/sheet1.xml", HEAD + "<worksheet><sheetData>" + content + "</sheetData></worksheet>");
    }

    WorkbookBuilder shared(String content) {
        return with("xl/sharedStrings.xml", HEAD + "<sst>" + content + "</sst>");
    }

    WorkbookBuilder styles(String content) {
        return with("xl/styles.xml", HEAD + "<styleSheet>" + content + "</styleSheet>");
    }

    WorkbookBuilder with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    WorkbookBuilder with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static String relations(String content) {
        return HEAD + "<Relationships>" + content + "</Relationships>";
    }
}
