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
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javalings.borrowck.mir.MirBody;
import javalings.jdk.JdkModel;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every source file of {@code java.base}, as if it had opted in: nothing may break the checker, and
 * few lines are refused. Takes the sources from the JDK that runs the test. The findings are
 * written to {@code target/java-base.txt}; src/docs/wild-java.md judges them.
 */
@Tag("long")
final class JavaBaseTest {
  private final List<String> broken = new ArrayList<>();
  private final List<String> findings = new ArrayList<>();
  private int files;
  private int bodies;
  private int lines;
  private long nanos;

  @Test
  void noFileOfJavaBaseBreaksTheChecker(@TempDir Path folder) throws IOException {
    var zip = Path.of(System.getProperty("java.home"), "lib", "src.zip");
    assumeTrue(Files.exists(zip), "this JDK comes without its sources");
    try (var archive = FileSystems.newFileSystem(zip)) {
      for (var group : groups(archive.getPath("java.base")).entrySet()) {
        check(extracted(group.getValue(), folder.resolve(group.getKey())));
      }
    }
    Files.createDirectories(Path.of("target"));
    Files.write(Path.of("target/java-base.txt"), findings);
    System.out.printf(
        "%d files of java.base, %d bodies, %d lines, %d findings, %d ms in the checker, %d broken%n",
        files, bodies, lines, findings.size(), nanos / 1_000_000, broken.size());
    assertThat(broken).isEmpty();
    assertThat(files).isGreaterThan(3000);
    assertThat(findings.size()).isLessThanOrEqualTo((int) (0.15 * lines / 1000));
  }

  /** By the first two folders of their packages: what javac keeps in memory at a time. */
  private static Map<String, List<Path>> groups(Path module) throws IOException {
    try (var all = Files.walk(module)) {
      return all.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.getNameCount() > 3)
          .collect(
              Collectors.groupingBy(
                  file -> file.getName(1) + "." + file.getName(2),
                  TreeMap::new,
                  Collectors.toList()));
    }
  }

  /** A folder that holds nothing but these files, as a patch of their module. */
  private static Path extracted(List<Path> sources, Path folder) throws IOException {
    for (var source : sources) {
      var name = source.subpath(1, source.getNameCount()).toString();
      var file = folder.resolve(name);
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.copy(source, file);
    }
    return folder;
  }

  private void check(Path folder) throws IOException {
    var javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    var said = new DiagnosticCollector<JavaFileObject>();
    var options = List.of("-proc:none", "--patch-module", "java.base=" + folder);
    try (var manager = javac.getStandardFileManager(said, null, null);
        var found = Files.walk(folder)) {
      var sources = found.filter(file -> file.toString().endsWith(".java")).toList();
      var units = manager.getJavaFileObjectsFromPaths(sources);
      var task = (JavacTask) javac.getTask(null, manager, said, options, null, units);
      var parsed = new ArrayList<CompilationUnitTree>();
      task.parse().forEach(parsed::add);
      task.analyze();
      assertThat(said.getDiagnostics())
          .as("javac accepts what was checked")
          .noneMatch(one -> one.getKind() == javax.tools.Diagnostic.Kind.ERROR);
      for (var unit : parsed) {
        check(task, unit);
      }
    }
  }

  private static String named(CompilationUnitTree unit) {
    var file = Path.of(unit.getSourceFile().toUri());
    return file.subpath(Math.max(0, file.getNameCount() - 4), file.getNameCount()).toString();
  }

  private MirBody counted(MirBody body) {
    bodies++;
    return body;
  }

  private void check(JavacTask task, CompilationUnitTree unit) throws IOException {
    var name = unit.getSourceFile().getName();
    var text = unit.getSourceFile().getCharContent(true).toString();
    var start = System.nanoTime();
    files++;
    lines += (int) text.lines().count();
    try {
      var check = new FileCheck(task, unit, name, text, this::counted, JdkModel.jdk());
      unit.getTypeDecls().stream()
          .filter(ClassTree.class::isInstance)
          .forEach(type -> check.add((ClassTree) type));
      for (var found : check.diagnostics(_ -> {})) {
        findings.add(
            named(unit) + ":" + found.place().line() + " " + found.code() + " " + found.message());
      }
    } catch (RuntimeException | StackOverflowError e) {
      broken.add(name + ": " + e);
    }
    nanos += System.nanoTime() - start;
  }
}
