package javalings.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javalings.borrowck.BorrowChecker;
import javalings.compile.Compilation;
import javalings.compile.CompilerInspection;
import javalings.compile.ProjectCompiler;
import javalings.model.Diagnostic;
import javalings.model.Source;
import javalings.report.DiagnosticJson.FileFindings;
import org.jspecify.annotations.Nullable;

/**
 * The files that the borrow checker was asked for, and what they compile against.
 *
 * @param sources the files, and of folders those that ask to be checked
 * @param others the other files of folders, which those may use
 * @param isProject whether something more than single files was named
 */
record BorrowckInput(
    List<Source> sources,
    List<Source> others,
    List<Path> classPath,
    List<Path> sourcePath,
    boolean isProject) {

  /** Names of folders that hold nothing that people write. */
  private static final List<String> MADE = List.of("target", "build", "out", "bin", "node_modules");

  static BorrowckInput of(
      CliContext context, List<Path> named, @Nullable String classes, @Nullable String sources)
      throws IOException {
    var classPath = new ArrayList<>(paths(context, classes));
    var sourcePath = new ArrayList<>(paths(context, sources));
    var found = new ArrayList<Source>();
    var others = new ArrayList<Source>();
    var folders = false;
    for (var path : named) {
      var real = context.resolve(path);
      if (Files.isDirectory(real)) {
        folders = true;
        addFolder(context, path, real, found, others);
        sourcePath.addAll(roots(real));
        if (classes == null) {
          classPath.addAll(MavenClassPath.of(real));
        }
      } else {
        found.add(new Source(path.toString().replace('\\', '/'), context.text(path)));
      }
    }
    return new BorrowckInput(
        found, others, classPath, sourcePath, folders || classes != null || sources != null);
  }

  private static List<Path> paths(CliContext context, @Nullable String list) {
    return list == null || list.isBlank()
        ? List.of()
        : Arrays.stream(list.split(File.pathSeparator))
            .filter(each -> !each.isBlank())
            .map(each -> context.resolve(Path.of(each)))
            .toList();
  }

  private static void addFolder(
      CliContext context, Path shown, Path folder, List<Source> found, List<Source> others)
      throws IOException {
    for (var file : javaFiles(folder)) {
      var path = shown.resolve(folder.relativize(file));
      var text = context.text(path);
      var source = new Source(path.toString().replace('\\', '/'), text);
      (BorrowChecker.optsIn(text) ? found : others).add(source);
    }
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("module-info.java"))
          .filter(file -> people(folder.relativize(file)))
          .sorted()
          .toList();
    }
  }

  private static boolean people(Path file) {
    for (var part : file) {
      var name = part.toString();
      if (name.startsWith(".") || MADE.contains(name)) {
        return false;
      }
    }
    return true;
  }

  /** Where packages begin: as Maven and Gradle have it, or the folder itself. */
  private static List<Path> roots(Path folder) throws IOException {
    try (var all = Files.walk(folder, 6)) {
      var usual =
          all.filter(Files::isDirectory)
              .filter(it -> it.endsWith("src/main/java") || it.endsWith("src/test/java"))
              .toList();
      return usual.isEmpty() ? Stream.of(folder, folder.resolve("src")).toList() : usual;
    }
  }

  Compilation compile(CompilerInspection inspection) throws IOException {
    return new ProjectCompiler(classPath, sourcePath).compile(all(), inspection);
  }

  List<Source> all() {
    return Stream.concat(sources.stream(), others.stream()).toList();
  }

  /** The findings in each file that asked. */
  List<FileFindings> found(List<Diagnostic> all) {
    return byFile(sources, all);
  }

  /** The reasons why javac refuses the project, in each file that has one. */
  List<FileFindings> refused(List<Diagnostic> all) {
    return byFile(all(), all).stream().filter(file -> !file.diagnostics().isEmpty()).toList();
  }

  private static List<FileFindings> byFile(List<Source> files, List<Diagnostic> all) {
    return files.stream()
        .map(source ->
            new FileFindings(
                source.path(),
                all.stream().filter(it -> it.place().file().equals(source.path())).toList()))
        .toList();
  }

  /** The text of a line that a diagnostic is about. */
  static Optional<String> line(String text, Diagnostic found) {
    return text.lines().skip(found.place().line() - 1L).findFirst();
  }
}
