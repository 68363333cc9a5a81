package javalings.borrowck.probes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javalings.borrowck.fuzz.JavaCheck;
import javalings.borrowck.fuzz.Ours;
import javalings.model.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Java has more ways to make an alias than Rust has. In {@code smuggled} each program makes one; it
 * must be refused at one of the lines marked {@code // REFUSED}, and at no other. In {@code honest}
 * each is ordinary Java that keeps the rules. In {@code differences} is what Rust refuses, and Java
 * has no reason to; the pages of {@code explain} say so.
 */
class ProbesTest {
  private static final Path FOLDER = Path.of("src/test/golden/probes");
  private static final String MARK = "// REFUSED";

  static Stream<Path> smuggled() throws IOException {
    return programs("smuggled");
  }

  static Stream<Path> honest() throws IOException {
    return programs("honest");
  }

  static Stream<Path> differences() throws IOException {
    return programs("differences");
  }

  private static Stream<Path> programs(String folder) throws IOException {
    try (var files = Files.list(FOLDER.resolve(folder))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("smuggled")
  void noAliasGetsPast(Path file) throws IOException {
    var text = Files.readString(file);
    var outcome = new JavaCheck(Ours.inspection()).check(file.getFileName().toString(), text);
    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.findings())
        .extracting(ProbesTest::line)
        .isNotEmpty()
        .isSubsetOf(marked(text));
  }

  @ParameterizedTest
  @MethodSource("honest")
  void honestProgramsAreLeftAlone(Path file) throws IOException {
    var text = Files.readString(file);
    var outcome = new JavaCheck(Ours.inspection()).check(file.getFileName().toString(), text);
    assertThat(outcome.problems()).isEmpty();
    assertThat(outcome.findings()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("differences")
  void whatOnlyRustMustRefuseIsAllowed(Path file) throws IOException {
    honestProgramsAreLeftAlone(file);
    assertThat(Files.readString(file)).containsPattern("E\\d{4} in Rust\\. ");
  }

  @Test
  void thereAreAtLeast60OfEach() throws IOException {
    assertThat(smuggled()).hasSizeGreaterThanOrEqualTo(60);
    assertThat(honest()).hasSizeGreaterThanOrEqualTo(60);
  }

  private static int line(Diagnostic finding) {
    return finding.place().line();
  }

  private static Iterable<Integer> marked(String text) {
    var lines = text.lines().toList();
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).contains(MARK))
        .mapToObj(i -> i + 1)
        .toList();
  }
}
