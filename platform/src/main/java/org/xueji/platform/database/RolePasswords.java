package org.xueji.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Passwords of the database roles: drawn once, kept in a file beside the other keys, never in the database.
public final class RolePasswords {
    /// The role that owns the schemas and migrates them.
    public static final String OWNER = "xueji_owner";
    /// The role of the university side; owns nothing.
    public static final String CAMPUS = "xueji_campus";
    /// The role of the national side; owns nothing.
    public static final String REGISTRY = "xueji_registry";

    private final Map<String, String> byRole;

    private RolePasswords(Map<String, String> byRole) {
        this.byRole = Map.copyOf(byRole);
    }

    /// Reads the passwords from the key folder, drawing them on the first start.
    public static RolePasswords in(Path keyFolder) {
        Path file = keyFolder.resolve("database-roles");
        try {
            if (Files.notExists(file)) {
                KeyFile.write(file, draw());
            }
            return new RolePasswords(Files.readAllLines(file).stream()
                    .filter(line -> line.contains("="))
                    .map(line -> line.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the database passwords in " + file, e);
        }
    }

    private static String draw() {
        SecureRandom random = new SecureRandom();
        Map<String, String> drawn = new TreeMap<>();
        for (String role : new String[] {"postgres", OWNER, CAMPUS, REGISTRY}) {
            byte[] bytes = new byte[24];
            random.nextBytes(bytes);
            drawn.put(role, HexFormat.of().formatHex(bytes));
        }
        return drawn.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /// The password of a role; refuses an unknown role.
    public String of(String role) {
        String password = byRole.get(role);
        if (password == null) {
            throw new IllegalArgumentException("no password is kept for role " + role);
        }
        return password;
    }

    @Override
    public String toString() {
        return "RolePasswords" + byRole.keySet();
    }
}
