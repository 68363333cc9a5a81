package javalings.borrowck.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.borrowck.fuzz.JavaCheck;
import javalings.borrowck.fuzz.Ours;
import javalings.borrowck.fuzz.RustcOracle;

/** A folder of marked Java programs, each beside its twin in Rust. */
record RustTwins(Path folder) {

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
  static List<ErrorMarkers.Mark> ours(Path program) throws IOException {
    var name = program.getFileName().toString();
    var outcome = new JavaCheck(Ours.inspection()).check(name, Files.readString(program));
    if (!outcome.problems().isEmpty()) {
      throw new AssertionError(name + ": " + outcome.problems());
    }
    return outcome.findings().stream()
        .map(finding -> new ErrorMarkers.Mark(finding.place().line(), finding.code()))
        .sorted()
        .toList();
  }

  /** What rustc says of all twins, each a module of one crate. */
  Map<Path, List<ErrorMarkers.Mark>> rustcs() throws IOException, InterruptedException {
    var crate = new StringBuilder();
    var starts = new TreeMap<Integer, Path>();
    var said = new TreeMap<Path, List<ErrorMarkers.Mark>>();
    for (var twin : twins().toList()) {
      crate.append("mod m").append(starts.size()).append(" {\n");
      starts.put((int) crate.chars().filter(c -> c == '\n').count(), twin);
      crate.append(Files.readString(twin)).append("}\n");
      said.put(twin, new ArrayList<>());
    }
    for (var error : RustcOracle.errors(crate.toString())) {
      var start = Objects.requireNonNull(starts.lowerEntry(error.line()));
      Objects.requireNonNull(said.get(start.getValue()))
          .add(new ErrorMarkers.Mark(error.line() - start.getKey(), error.code()));
    }
    said.values().forEach(marks -> marks.sort(Comparator.naturalOrder()));
    return said;
  }

  static ErrorMarkers marks(Path file) throws IOException {
    return ErrorMarkers.of(Files.readString(file));
  }
}
