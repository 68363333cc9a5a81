package javalings.borrowck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javalings.jdk.JdkModel;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ordinary Java that nobody here wrote, as if each file had opted in with the import and nothing
 * else: source jars, fetched with the Maven of this machine. The findings are written to {@code
 * target/wild-java.txt}; src/docs/wild-java.md judges them.
 */
@Tag("long")
final class WildJavaTest {
  private static final List<String> LIBRARIES =
      List.of(
          "org.apache.commons:commons-lang3:3.18.0",
          "commons-io:commons-io:2.20.0",
          "org.json:json:20250517",
          "commons-codec:commons-codec:1.18.0",
          "org.apache.commons:commons-collections4:4.5.0",
          "org.nanohttpd:nanohttpd:2.3.1",
          "com.jakewharton:disklrucache:2.0.2",
          "info.picocli:picocli:4.7.7");

  private final List<String> findings = new ArrayList<>();
  private int lines;

  @Test
  void falseAlarmsAreFewerThan15In100000Lines(@TempDir Path folder) throws Exception {
    for (var library : LIBRARIES) {
      check(sources(library, folder));
    }
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target/wild-java.txt"), findings);
    System.out.printf(
        "%d findings in %d lines of other people's Java, %.2f in 1,000%n",
        findings.size(), lines, 1000.0 * findings.size() / lines);
    assertThat(lines).isGreaterThan(60_000);
    assertThat(findings.size()).isLessThanOrEqualTo((int) (0.15 * lines / 1000));
  }

  private static Path sources(String library, Path folder) throws Exception {
    var into = folder.resolve(library.replace(':', '_'));
    var maven =
        new ProcessBuilder(
                "mvn",
                "-q",
                "-B",
                "dependency:copy",
                "-Dartifact=" + library + ":jar:sources",
                "-DoutputDirectory=" + into)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assumeTrue(maven.waitFor(180, TimeUnit.SECONDS) && maven.exitValue() == 0, "no " + library);
    try (var jars = Files.list(into)) {
      return extracted(jars.findFirst().orElseThrow(), into.resolve("src"));
    }
  }

  private static Path extracted(Path jar, Path folder) throws IOException {
    try (var archive = FileSystems.newFileSystem(jar);
        var all = Files.walk(archive.getPath("/"))) {
      for (var file : all.filter(it -> it.toString().endsWith(".java")).toList()) {
        var to = folder.resolve(file.toString().substring(1));
        Files.createDirectories(Objects.requireNonNull(to.getParent()));
        Files.copy(file, to);
      }
    }
    return folder;
  }

  private void check(Path folder) throws IOException {
    var javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    var said = new DiagnosticCollector<JavaFileObject>();
    try (var manager = javac.getStandardFileManager(said, null, null);
        var found = Files.walk(folder)) {
      var sources =
          found
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("module-info.java"))
              .toList();
      var units = manager.getJavaFileObjectsFromPaths(sources);
      var task = (JavacTask) javac.getTask(null, manager, said, List.of("-proc:none"), null, units);
      var parsed = new ArrayList<CompilationUnitTree>();
      task.parse().forEach(parsed::add);
      task.analyze();
      for (var unit : parsed) {
        if (said.getDiagnostics().stream().noneMatch(one -> refuses(one, unit))) {
          check(task, unit, folder);
        }
      }
    }
  }

  /** A file that needs a library which is not here. */
  private static boolean refuses(
      javax.tools.Diagnostic<? extends JavaFileObject> said, CompilationUnitTree unit) {
    return said.getKind() == javax.tools.Diagnostic.Kind.ERROR
        && unit.getSourceFile().equals(said.getSource());
  }

  private void check(JavacTask task, CompilationUnitTree unit, Path folder) throws IOException {
    var text = unit.getSourceFile().getCharContent(true).toString();
    lines += (int) text.lines().count();
    var name = folder.relativize(Path.of(unit.getSourceFile().toUri())).toString();
    var check = new FileCheck(task, unit, name, text, UnaryOperator.identity(), JdkModel.jdk());
    unit.getTypeDecls().stream()
        .filter(ClassTree.class::isInstance)
        .forEach(type -> check.add((ClassTree) type));
    for (var found : check.diagnostics(_ -> {})) {
      findings.add(name + ":" + found.place().line() + " " + found.code() + " " + found.message());
    }
  }
}
