package javalings.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks, when a tool has ended, for what it must not do around its files, and must not leave. */
final class TreeGuard {

  /** The operating system's list of what this process has open; Linux has it. */
  private static final Path OPEN = Path.of("/proc/self/fd");

  private static final int MOST_NAMES = 3;

  /** The environment variable with the folder that an engine was started in, its own one. */
  private static final String STARTED_IN = "JAVALINGS_ENGINE_FOLDER";

  /** The last name of a string that may be a path. */
  private static final Pattern PATH = Pattern.compile("(?<=[\"/])([\\w.-]{3,80})\"");

  private static final String OUTSIDE =
      "The tool wrote %s outside of the folder that it was given: write into that folder only";

  private static final String STARTED =
      "The tool wrote %s into the folder that it was started in, and not into the folder that it was"
          + " given: resolve the name against that folder";

  private static final String OPENED =
      "The tool ended and left open: %s. A tool that opens something has to close it: open it in the"
          + " head of a try";

  private final Path root;
  private final List<Surroundings> watched;

  private TreeGuard(Path root, List<Surroundings> watched) {
    this.root = root;
    this.watched = watched;
  }

  /**
   * Looks at what is there before a tool runs.
   *
   * @param source the tool's source: in folders that everybody uses, only a file that is named in
   *     it is the tool's
   */
  static TreeGuard before(Path around, Path root, String source) throws IOException {
    var watched = new ArrayList<Surroundings>();
    watched.add(Surroundings.of(around, () -> entries(around), OUTSIDE));
    var start = System.getenv(STARTED_IN);
    if (start != null) {
      var folder = Path.of(start);
      watched.add(Surroundings.of(folder, () -> entries(folder), STARTED));
    }
    var names = lastNames(source);
    for (var shared : List.of(Path.of("/tmp"), Path.of(System.getProperty("user.home")))) {
      watched.add(Surroundings.of(shared, () -> existing(shared, names), OUTSIDE));
    }
    return new TreeGuard(root, watched);
  }

  private static Set<Path> entries(Path folder) throws IOException {
    try (var list = Files.list(folder)) {
      return list.collect(Collectors.toSet());
    }
  }

  private static Set<Path> existing(Path folder, List<String> names) {
    return names.stream()
        .map(folder::resolve)
        .filter(Files::isRegularFile)
        .collect(Collectors.toSet());
  }

  /** The last names of what may be paths among the strings of a source. */
  private static List<String> lastNames(String source) {
    return PATH.matcher(source).results().map(it -> it.group(1)).distinct().toList();
  }

  /**
   * Looks whether all is as it was, and deletes what is not.
   *
   * @throws Refusal with what is not
   */
  void check() throws IOException {
    for (var place : watched) {
      refuse(place.takeNew(), place.sentence());
    }
    refuse(open(), OPENED);
  }

  private static void refuse(List<String> names, String sentence) {
    if (!names.isEmpty()) {
      throw new Refusal(sentence.formatted(shown(names)), "", List.of());
    }
  }

  private static String shown(List<String> names) {
    var first = names.stream().limit(MOST_NAMES).map(it -> "`" + it + "`").toList();
    var more = names.size() - first.size();
    return String.join(", ", first) + (more > 0 ? " and %d more".formatted(more) : "");
  }

  /** The tree's files and folders that this process has open; nothing where nobody can tell. */
  private List<String> open() {
    try (var list = Files.list(OPEN)) {
      return list.flatMap(TreeGuard::target)
          .filter(it -> it.startsWith(root))
          .map(it -> it.equals(root) ? "." : root.relativize(it).toString())
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

  /** Lists a folder, or what is of interest in it. */
  @FunctionalInterface
  private interface Listing {
    Set<Path> now() throws IOException;
  }

  /**
   * A folder and what lay in it at some moment.
   *
   * @param sentence on what is new
   */
  private record Surroundings(Path folder, Listing listing, Set<Path> before, String sentence) {

    static Surroundings of(Path folder, Listing listing, String sentence) throws IOException {
      return new Surroundings(folder, listing, listing.now(), sentence);
    }

    /** Deletes what has come since then, so that nothing of it is left for the next run. */
    List<String> takeNew() throws IOException {
      var found = new TreeSet<>(listing.now());
      found.removeAll(before);
      for (var path : found) {
        delete(path);
      }
      return found.stream().map(it -> folder.relativize(it).toString()).toList();
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
