package org.xueji.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A JVM of its own (子进程), with the class path of this one. It tells results as lines `RESULT name number`.
public final class Child {
    private static final String MARK = "RESULT ";

    private Child() {}

    /// Tells a result to the parent.
    public static void tell(String name, double value) {
        System.out.println(MARK + name + " " + value);
    }

    /// The program that runs this one.
    public static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    /// Runs a main class to its end.
    ///
    /// @param options of the JVM, such as `-Xmx512m`
    /// @throws IOException when it fails, with what it said last
    public static Measured run(List<String> options, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(java().toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Thread endToo = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(endToo);
        Map<String, Double> results = new TreeMap<>();
        List<String> said = new ArrayList<>();
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(MARK)) {
                    String[] words = line.substring(MARK.length()).split(" ");
                    results.put(words[0], Double.valueOf(words[1]));
                    System.err.println("  " + words[0] + " " + words[1]);
                } else {
                    said.add(line);
                }
            }
        }
        int end = process.waitFor();
        Runtime.getRuntime().removeShutdownHook(endToo);
        if (end != 0) {
            String last = String.join("\n", said.subList(Math.max(0, said.size() - 40), said.size()));
            throw new IOException(main.getSimpleName() + " failed:\n" + last);
        }
        return new Measured(results);
    }
}
