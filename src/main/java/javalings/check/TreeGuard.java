package javalings.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks, when a tool has ended, for what it must not do around its files, and must not leave. */
final class TreeGuard {

  /** The operating system's list of what this process has open; Linux has it. */
  private static final Path OPEN = Path.of("/proc/self/fd");

  /** The environment variable with the folder that an engine was started in, its own one. */
  private static final String STARTED_IN = "JAVALINGS_ENGINE_FOLDER";

  private final Path root;
  private final Surroundings around;
  private final Optional<Surroundings> start;

  private TreeGuard(Path root, Surroundings around, Optional<Surroundings> start) {
    this.root = root;
    this.around = around;
    this.start = start;
  }

  static TreeGuard before(Path around, Path root) throws IOException {
    var start = System.getenv(STARTED_IN);
    return new TreeGuard(
        root,
        Surroundings.of(around),
        start == null ? Optional.empty() : Optional.of(Surroundings.of(Path.of(start))));
  }

  /**
   * Looks whether all is as it was, and deletes what is not.
   *
   * @throws Refusal with what is not
   */
  void check() throws IOException {
    refuse(
        around.takeNew(),
        "The tool wrote %s outside of the folder that it was given: write into that folder only");
    if (start.isPresent()) {
      refuse(
          start.get().takeNew(),
          "The tool wrote %s into the folder that it was started in, and not into the folder that"
              + " it was given: resolve the name against that folder");
    }
    refuse(
        open(),
        "The tool ended and left open: %s. A tool that opens something has to close it: open it in"
            + " the head of a try");
  }

  private static void refuse(List<String> names, String sentence) {
    if (!names.isEmpty()) {
      throw new Refusal(sentence.formatted(String.join(", ", names)), "", List.of());
    }
  }

  /** The tree's files and folders that this process has open; nothing where nobody can tell. */
  private List<String> open() {
    try (var list = Files.list(OPEN)) {
      return list.flatMap(TreeGuard::target)
          .filter(it -> it.startsWith(root))
          .map(it -> "`" + (it.equals(root) ? "." : root.relativize(it)) + "`")
          .sorted()
          .distinct()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** A file may be closed by another thread before it is looked at. */
  private static Stream<Path> target(Path descriptor) {
    try {
      return Stream.of(Files.readSymbolicLink(descriptor));
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  /** A folder and what lay in it at some moment. */
  private record Surroundings(Path folder, Set<Path> before) {

    static Surroundings of(Path folder) throws IOException {
      return new Surroundings(folder, entries(folder));
    }

    /** Deletes what has come since then, so that nothing of it is left for the next run. */
    List<String> takeNew() throws IOException {
      var found = new TreeSet<>(entries(folder));
      found.removeAll(before);
      for (var path : found) {
        delete(path);
      }
      return found.stream().map(it -> "`" + folder.relativize(it) + "`").toList();
    }

    private static Set<Path> entries(Path folder) throws IOException {
      try (var list = Files.list(folder)) {
        return list.collect(Collectors.toSet());
      }
    }

    private static void delete(Path path) throws IOException {
      try (var all = Files.walk(path)) {
        for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(each);
        }
      }
    }
  }
}
