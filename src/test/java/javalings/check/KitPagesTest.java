package javalings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javalings.InMemoryClasses;
import javalings.borrowck.fuzz.RustcOracle;
import javalings.course.CodeBlock;
import javalings.model.Diagnostic;
import javalings.model.ErrorCode;
import javalings.model.ErrorCode.Area;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages on what the kit finds: the programs on them do what the page says. */
class KitPagesTest {

  private static final Path FOLDER = Path.of("src/docs/errors");

  static List<ErrorCode> codes() {
    return Arrays.stream(ErrorCode.values())
        .filter(code -> !Area.OWNERSHIP.codes().contains(code))
        .filter(code -> !Area.JAVAC.codes().contains(code))
        .filter(code -> !Area.SQL.codes().contains(code))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void hasAFailingProgramARustTwinItsCheckAndTwoWaysToMendIt(ErrorCode code) throws IOException {
    var kinds = blocks(code).stream().map(block -> String.join(",", block.words())).toList();
    assertThat(kinds).contains("java,fails," + code.word(), "java,check");
    assertThat(kinds).filteredOn("java,passes"::equals).hasSizeGreaterThanOrEqualTo(2);
    assertThat(kinds).anyMatch(kind -> kind.matches("rust|rust,compile_fail,E\\d{4}"));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void javaProgramsFailOrPassAsTheySay(ErrorCode code) throws Exception {
    var check =
        blocks(code).stream().filter(it -> it.words().contains("check")).findFirst().orElseThrow();
    for (var block : blocks(code)) {
      if (block.words().contains("fails")) {
        assertThat(codes(check.code(), block.code())).as(block.code()).containsOnly(code.word());
      } else if (block.words().contains("passes")) {
        assertThat(codes(check.code(), block.code())).as(block.code()).isEmpty();
      }
    }
  }

  private static List<String> codes(String check, String program) throws Exception {
    var text =
        "import javalings.check.*;\nclass Check {\n  static void check() throws Exception {\n"
            + check
            + "\n  }\n}\n";
    var classes = InMemoryClasses.compile(Map.of("Page", program, "Check", text));
    var method = classes.loadClass("Check").getDeclaredMethod("check");
    method.setAccessible(true);
    try {
      method.invoke(null);
      return List.of();
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Refusal refusal) {
        return refusal.diagnostics().stream().map(Diagnostic::code).toList();
      }
      throw e;
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void rustProgramsCompileOrFailAsTheySay(ErrorCode code) throws IOException, InterruptedException {
    assumeTrue(RustcOracle.installed(), "no rustc on this machine");
    for (var block : blocks(code)) {
      if (block.words().getFirst().equals("rust")) {
        var said =
            RustcOracle.errors(block.code()).stream().map(RustcOracle.RustError::code).distinct();
        var fails = block.words().contains("compile_fail");
        var expected = fails ? List.of(block.words().getLast()) : List.<String>of();
        assertThat(said).as(block.code()).containsExactlyElementsOf(expected);
      }
    }
  }

  private static List<CodeBlock> blocks(ErrorCode code) throws IOException {
    return CodeBlock.in(Files.readString(FOLDER.resolve(code.page())));
  }
}
