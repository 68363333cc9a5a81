package javalings.borrowck.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import javalings.borrowck.fuzz.RustcOracle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Analogues of the eight situations of the Ownership Inventory (Crichton, Gray and Krishnamurthi,
 * OOPSLA 2023), in which people go wrong most, and the use after free that the course begins with.
 */
class SituationsTest {
  private static final RustTwins TWINS = new RustTwins(Path.of("src/test/golden/situations"));

  static Stream<Path> programs() throws IOException {
    return TWINS.programs();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void theCheckerSaysWhatRustcSays(Path program) throws IOException {
    var ours = RustTwins.ours(program);
    if (TWINS.exceptions().contains(TWINS.name(program))) {
      assertThat(ours).as("listed as an exception").isNotEqualTo(RustTwins.marks(program).all());
    } else {
      assertThat(ours).isEqualTo(RustTwins.marks(program).all());
    }
    assertThat(RustTwins.marks(TWINS.twin(program)).codes())
        .isEqualTo(RustTwins.marks(program).codes());
  }

  @Test
  void rustcSaysOfTheTwinsWhatTheirMarksSay() throws IOException, InterruptedException {
    assumeTrue(RustcOracle.installed(), "no rustc on this machine");
    for (var twin : TWINS.rustcs().entrySet()) {
      assertThat(twin.getValue())
          .as(TWINS.name(twin.getKey()))
          .isEqualTo(RustTwins.marks(twin.getKey()).all());
    }
  }
}
