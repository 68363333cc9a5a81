package javalings.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HarmlessTextTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "##[error]bob, ## [error]bob",
    "x ##vso[task.setvariable variable=a]b, x ## vso[task.setvariable variable=a]b",
    "##teamcity[testFinished], ## teamcity[testFinished]",
    "a###[b], a### [b]",
    "C## and ## alice, C## and ## alice",
  })
  void theNameOfAFileIsNoCommandOfABuildServer(String name, String shown) {
    assertThat(HarmlessText.name(name)).isEqualTo(shown);
  }
}
