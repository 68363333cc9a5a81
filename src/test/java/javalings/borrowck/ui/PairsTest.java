package javalings.borrowck.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javalings.borrowck.fuzz.RustcOracle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small programs of the kinds that people ask about, in Rust and in Java. The marks of a twin are
 * rustc's recorded answer, so that nobody needs rustc for them.
 */
class PairsTest {
  private static final RustTwins TWINS = new RustTwins(Path.of("src/test/golden/pairs"));

  static Stream<Path> programs() throws IOException {
    return TWINS.programs();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void theCheckerSaysWhatRustcSaid(Path program) throws IOException {
    assertThat(RustTwins.ours(program)).isEqualTo(RustTwins.marks(program).all());
    assertThat(RustTwins.marks(program).codes())
        .containsExactlyInAnyOrderElementsOf(RustTwins.marks(TWINS.twin(program)).codes());
  }

  @Test
  void thereAreEnoughOfBothKinds() throws IOException {
    var refused = 0;
    var all = TWINS.programs().toList();
    for (var program : all) {
      refused += RustTwins.marks(program).all().isEmpty() ? 0 : 1;
    }
    assertThat(all).hasSizeGreaterThanOrEqualTo(75);
    assertThat(refused).isBetween(all.size() / 3, all.size() * 2 / 3);
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("programs")
  void rustcStillSaysIt(Path program) throws IOException, InterruptedException {
    assumeTrue(RustcOracle.installed(), "no rustc on this machine");
    var twin = TWINS.twin(program);
    var said =
        RustcOracle.errors(Files.readString(twin)).stream()
            .map(error -> new ErrorMarkers.Mark(error.line(), error.code()))
            .sorted()
            .toList();
    assertThat(said).isEqualTo(RustTwins.marks(twin).all().stream().sorted().toList());
  }
}
