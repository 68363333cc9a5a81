package javalings.borrowck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class GeneratorTest {

  @Test
  void hasManyProductionsAndEveryOneIsUsed() {
    var generator = new Generator(7);
    generator.functions(0, 1500);
    assertThat(Generator.grammar()).hasSizeGreaterThanOrEqualTo(50);
    assertThat(generator.drawn().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Generator.grammar().stream().map(Production::name).toList());
  }

  @Test
  void makesTheSameFunctionOfTheSameSeed() {
    var once = new Generator(3).function(17);
    var again = new Generator(3).function(17);
    assertThat(again.rust()).isEqualTo(once.rust());
    assertThat(again.java()).isEqualTo(once.java());
    assertThat(new Generator(4).function(17).java()).isNotEqualTo(once.java());
  }

  @Test
  void printsAsManyLinesInJavaAsInRust() {
    assertThat(new Generator(5).functions(0, 200))
        .allSatisfy(
            some -> assertThat(some.java().lines()).hasSameSizeAs(some.rust().lines().toList()));
  }

  @Test
  void writesJavaThatJavacAccepts() {
    var functions = new Generator(11).functions(0, 400);
    assertThat(JavaCheck.compiling(functions)).isEqualTo(functions);
  }

  @Test
  void writesRustInWhichOnlyTheBorrowCheckerFindsFault() throws IOException, InterruptedException {
    assumeTrue(RustcOracle.installed(), "no rustc on this machine");
    var functions = new Generator(12).functions(0, 400);
    var verdicts = RustcOracle.judge(functions);
    assertThat(verdicts).hasSize(400);
    assertThat(verdicts.values())
        .anyMatch(FunctionFindings::accepts)
        .anyMatch(some -> !some.accepts());
  }
}
