package javalings.borrowck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fuzzer itself is tested by checkers that are broken on purpose: it must notice each of them
 * within 5,000 functions. Noticed means that on some function rustc and the whole checker name the
 * same codes, and the broken one names others.
 */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenCheckersTest {
  private static final int LIMIT = 5000;
  private static final int CHUNK = 500;
  private final Generator generator = new Generator(20);
  private final List<Chunk> chunks = new ArrayList<>();

  /** Functions of which rustc and the whole checker say the same, with what they say. */
  private record Chunk(Map<Fn, FunctionFindings> agreed) {}

  static Stream<Breakage> breakages() {
    return Breakage.all().stream();
  }

  @ParameterizedTest
  @MethodSource("breakages")
  void isNoticed(Breakage breakage) throws IOException, InterruptedException {
    assumeTrue(RustcOracle.installed(), "no rustc on this machine");
    assertThat(functionsUntilNoticed(breakage)).as(breakage.name()).isLessThanOrEqualTo(LIMIT);
  }

  @Test
  void aWholeCheckerIsNotTakenForABrokenOne() throws IOException, InterruptedException {
    assumeTrue(RustcOracle.installed(), "no rustc on this machine");
    assertThat(differs(Breakage.NONE, chunk(0))).isFalse();
  }

  @Test
  void thereAreAtLeast25() {
    assertThat(Breakage.all())
        .extracting(Breakage::name)
        .doesNotHaveDuplicates()
        .hasSizeGreaterThanOrEqualTo(25);
  }

  private int functionsUntilNoticed(Breakage breakage) throws IOException, InterruptedException {
    for (var i = 0; i * CHUNK < LIMIT; i++) {
      if (differs(breakage, chunk(i))) {
        System.out.println(breakage.name() + ": noticed within " + (i + 1) * CHUNK);
        return (i + 1) * CHUNK;
      }
    }
    return Integer.MAX_VALUE;
  }

  private Chunk chunk(int index) throws IOException, InterruptedException {
    while (chunks.size() <= index) {
      var functions = generator.functions(chunks.size() * CHUNK, CHUNK);
      var rust = RustcOracle.judge(functions);
      new JavaCheck(Ours.inspection())
          .judge(functions)
          .forEach((function, ours) ->
              rust.computeIfPresent(
                  function, (_, theirs) -> theirs.codes().equals(ours.codes()) ? theirs : null));
      chunks.add(new Chunk(rust));
    }
    return chunks.get(index);
  }

  private static boolean differs(Breakage breakage, Chunk chunk) {
    var broken = new JavaCheck(breakage.inspection()).judge(List.copyOf(chunk.agreed().keySet()));
    return chunk.agreed().entrySet().stream()
        .anyMatch(agreed ->
            !agreed
                .getValue()
                .codes()
                .equals(broken.getOrDefault(agreed.getKey(), FunctionFindings.NONE).codes()));
  }
}
