package javalings.borrowck.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javalings.borrowck.fuzz.RustcOracle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Analogues of rustc's own {@code tests/ui/{borrowck,nll,moves}}, each with its twin in Rust. Those
 * of which we say something else than rustc are listed, with the reason, in {@code exceptions.txt}.
 */
class UiTest {
  private static final RustTwins TWINS = new RustTwins(Path.of("src/test/golden/ui"));

  static Stream<Path> programs() throws IOException {
    return TWINS.programs();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void theCheckerSaysWhatTheMarksSayAndNothingElse(Path program) throws IOException {
    var same = RustTwins.ours(program).equals(RustTwins.marks(program).all());
    if (TWINS.exceptions().contains(TWINS.name(program))) {
      assertThat(same).as("listed as an exception, and is none").isFalse();
    } else {
      assertThat(RustTwins.ours(program)).isEqualTo(RustTwins.marks(program).all());
    }
  }

  @Test
  void atLeast97OfAHundredAreTheSame() throws IOException {
    var all = TWINS.programs().map(TWINS::name).collect(Collectors.toSet());
    assertThat(all).hasSizeGreaterThanOrEqualTo(100).containsAll(TWINS.exceptions());
    assertThat(TWINS.exceptions()).hasSizeLessThanOrEqualTo(all.size() * 3 / 100);
  }

  @Test
  void everyProgramHasATwinWithTheSameCodes() throws IOException {
    assertThat(TWINS.twins().map(TWINS::name))
        .hasSameElementsAs(TWINS.programs().map(TWINS::name).toList());
    for (var program : TWINS.programs().toList()) {
      assertThat(RustTwins.marks(TWINS.twin(program)).codes())
          .as(TWINS.name(program))
          .isEqualTo(RustTwins.marks(program).codes());
    }
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
