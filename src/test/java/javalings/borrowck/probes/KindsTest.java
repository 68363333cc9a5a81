package javalings.borrowck.probes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javalings.borrowck.fuzz.JavaCheck;
import javalings.borrowck.fuzz.Ours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file is a kind of smuggling, and each class in it one way to try. A class with lines marked
 * {@code // REFUSED} must be refused at one of them, and at no other line; the others are their
 * honest twins, and must be left alone.
 */
class KindsTest {
  private static final Path FOLDER = Path.of("src/test/golden/probes/kinds");
  private static final Pattern CLASS =
      Pattern.compile("  (?:@Move )?(?:static |final |abstract )*class (\\w+).*");
  private static final String MARK = "// REFUSED";

  /** One class of a file, with the numbers of its first and last line. */
  private record Probe(String name, int first, int last, List<String> lines) {
    List<Integer> marked() {
      return Stream.iterate(first, line -> line <= last, line -> line + 1)
          .filter(line -> lines.get(line - 1).contains(MARK))
          .toList();
    }
  }

  static Stream<Path> kinds() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatIsSmuggledIsRefusedAndItsTwinAccepted(Path file) throws IOException {
    var text = Files.readString(file);
    var outcome = new JavaCheck(Ours.inspection()).check(file.getFileName().toString(), text);
    assertThat(outcome.problems()).isEmpty();
    for (var probe : probes(text)) {
      var found =
          outcome.findings().stream()
              .map(finding -> finding.place().line())
              .filter(line -> probe.first() <= line && line <= probe.last())
              .toList();
      assertThat(found).as(probe.name()).isSubsetOf(probe.marked());
      assertThat(found.isEmpty()).as(probe.name()).isEqualTo(probe.marked().isEmpty());
    }
  }

  @Test
  void thereAreAtLeast300AndManyTwins() throws IOException {
    var all = new ArrayList<Probe>();
    for (var file : kinds().toList()) {
      all.addAll(probes(Files.readString(file)));
    }
    var smuggled = all.stream().filter(probe -> !probe.marked().isEmpty()).count();
    assertThat(smuggled).isGreaterThanOrEqualTo(300);
    assertThat(all.size() - smuggled).isGreaterThanOrEqualTo(75);
  }

  /** What stands before the first class belongs to it. */
  private static List<Probe> probes(String text) {
    var lines = text.lines().toList();
    var found = new ArrayList<Probe>();
    var name = "head";
    var first = 1;
    for (int i = 0; i < lines.size(); i++) {
      var start = CLASS.matcher(lines.get(i));
      if (start.matches()) {
        found.add(new Probe(name, first, i, lines));
        name = start.group(1);
        first = i + 1;
      }
    }
    found.add(new Probe(name, first, lines.size(), lines));
    return found;
  }
}
