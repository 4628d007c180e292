package org.xueji.registry.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xueji.documents.table.TableColumn;
import org.xueji.documents.table.TableKind;
import org.xueji.documents.table.TableLayout;
import org.xueji.documents.table.TableWriter;
import org.xueji.registry.AccountRows;
import org.xueji.standards.identity.IdentityNumber;

/// A file of invented freshmen in the layout of the campus's export.
final class FreshmenFile {
    private static final List<String> CODES = List.of(
            "KSH", "XH", "XM", "XB", "CSRQ", "SFZH", "ZZMM", "MZ", "ZYDM", "ZYMC", "CC", "XZ", "XXXS", "RXRQ", "FY",
            "XSH", "BH", "YJBYRQ");

    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<String> codes = new ArrayList<>(CODES);

    static FreshmenFile of(int people) {
        FreshmenFile file = new FreshmenFile();
        for (int i = 0; i < people; i++) {
            file.rows.add(person(i));
        }
        return file;
    }

    static IdentityNumber identity(int number) {
        return AccountRows.identityNumber("freshman " + number);
    }

    /// Another value in one cell; a code the layout has not is added to it.
    FreshmenFile with(int row, String code, String value) {
        if (!codes.contains(code)) {
            codes.add(code);
        }
        rows.get(row).put(code, value);
        return this;
    }

    String cell(int row, String code) {
        return rows.get(row).getOrDefault(code, "");
    }

    byte[] bytes(TableKind kind) {
        TableLayout layout =
                new TableLayout("学籍注册", codes.stream().map(TableColumn::of).toList());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter writer =
                kind == TableKind.CSV ? TableWriter.exactCsv(bytes, layout) : TableWriter.of(kind, bytes, layout)) {
            for (Map<String, String> row : rows) {
                writer.write(
                        codes.stream().map(code -> row.getOrDefault(code, "")).toList());
            }
            writer.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> person(int number) {
        IdentityNumber identity = identity(number);
        Map<String, String> row = new LinkedHashMap<>();
        row.put("KSH", "16440%09d".formatted(number));
        row.put("XH", "2016%08d".formatted(number));
        row.put("XM", "某某");
        row.put("XB", identity.sex().label());
        row.put("CSRQ", identity.birthDate().toString().replace("-", ""));
        row.put("SFZH", identity.value());
        row.put("MZ", "汉族");
        row.put("ZYDM", "080902");
        row.put("ZYMC", "软件工程");
        row.put("CC", "本科");
        row.put("XZ", "4");
        row.put("XXXS", "普通全日制");
        row.put("RXRQ", "20160901");
        row.put("XSH", "计算机学院");
        row.put("BH", "软件1班");
        row.put("YJBYRQ", "20200701");
        return row;
    }
}
