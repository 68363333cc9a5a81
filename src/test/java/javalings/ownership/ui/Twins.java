package javalings.ownership.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.ownership.fuzz.JavaCheck;
import javalings.ownership.fuzz.Ours;
import javalings.ownership.fuzz.Rustc;

/** A folder of marked Java programs, each beside its twin in Rust. */
record Twins(Path folder) {

  Stream<Path> programs() throws IOException {
    return files(".java");
  }

  Stream<Path> twins() throws IOException {
    return files(".rs");
  }

  private Stream<Path> files(String ending) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    }
  }

  /** {@code nll/MoveErrors}: the same for a program and its twin. */
  String name(Path file) {
    var path = folder.relativize(file).toString().replace('\\', '/');
    return path.substring(0, path.lastIndexOf('.'));
  }

  Path twin(Path program) {
    return folder.resolve(name(program) + ".rs");
  }

  Path program(String name) {
    return folder.resolve(name + ".java");
  }

  /** Programs of which we knowingly say something else than rustc. */
  Set<String> exceptions() throws IOException {
    try (var lines = Files.lines(folder.resolve("exceptions.txt"))) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.substring(0, line.indexOf(' ')))
          .collect(Collectors.toSet());
    }
  }

  /** What our checker says; javac has to be content. */
  static List<Marks.Mark> ours(Path program) throws IOException {
    var name = program.getFileName().toString();
    var outcome = new JavaCheck(Ours.inspection()).check(name, Files.readString(program));
    if (!outcome.problems().isEmpty()) {
      throw new AssertionError(name + ": " + outcome.problems());
    }
    return outcome.findings().stream()
        .map(finding -> new Marks.Mark(finding.place().line(), finding.code()))
        .sorted()
        .toList();
  }

  static List<Marks.Mark> rustcs(Path twin) throws IOException, InterruptedException {
    return Rustc.errors(Files.readString(twin)).stream()
        .map(error -> new Marks.Mark(error.line(), error.code()))
        .sorted()
        .toList();
  }

  static Marks marks(Path file) throws IOException {
    return Marks.of(Files.readString(file));
  }
}
