package javalings.borrowck.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javalings.borrowck.fuzz.JavaCheck;
import javalings.borrowck.fuzz.Ours;
import javalings.borrowck.fuzz.RustcOracle;
import javalings.model.ErrorCode;
import javalings.model.ErrorCode.Area;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every program on every page of {@code explain} does what the page says it does. */
class ErrorPagesTest {
  private static final Path FOLDER = Path.of("src/docs/errors");

  /** A fenced block; its words are those behind the fence: {@code java,fails,E0382}. */
  private record Block(List<String> words, String text) {
    boolean is(String language) {
      return words.getFirst().equals(language);
    }

    String code() {
      return words.getLast();
    }
  }

  static List<ErrorCode> codes() {
    return Area.OWNERSHIP.codes();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void hasAFailingProgramItsRustTwinAndTwoWaysToMendIt(ErrorCode code) throws IOException {
    var kinds = blocks(code).stream().map(block -> String.join(",", block.words())).toList();
    assertThat(kinds)
        .contains("text")
        .filteredOn("java,passes"::equals)
        .hasSizeGreaterThanOrEqualTo(2);
    assertThat(kinds).anyMatch(kind -> kind.matches("java,(fails|unseen),.*"));
    assertThat(kinds).anyMatch(kind -> kind.startsWith("rust,compile_fail,E"));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void saysWhetherItIsAHazardOrALimitAndWhichMendToPrefer(ErrorCode code) throws IOException {
    var text = read(code);
    assertThat(text)
        .contains("## In Rust", "## Two ways to fix it")
        .containsPattern("(?m)^## .*([Hh]azard|[Ll]imit)")
        .containsPattern("[Pp]refer");
  }

  @ParameterizedTest
  @MethodSource("codes")
  void javaProgramsFailOrPassOrAreUnseenAsTheySay(ErrorCode code) throws IOException {
    for (var block : blocks(code)) {
      if (block.is("java")) {
        var fails = block.words().contains("fails");
        assertThat(codes(block.text()))
            .as(block.text())
            .isEqualTo(fails ? List.of(block.code()) : List.of());
        assertThat(fails ? ErrorCode.of(block.code()) : Optional.of(code)).contains(code);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void rustProgramsFailAsTheySay(ErrorCode code) throws IOException, InterruptedException {
    assumeTrue(RustcOracle.installed(), "no rustc on this machine");
    for (var block : blocks(code)) {
      if (block.is("rust")) {
        var said =
            RustcOracle.errors(block.text()).stream().map(RustcOracle.RustError::code).toList();
        assertThat(said).as(block.text()).isNotEmpty().allMatch(block.code()::equals);
      }
    }
  }

  private static List<String> codes(String program) {
    var outcome = new JavaCheck(Ours.inspection()).check("Page.java", program);
    var codes = new ArrayList<>(outcome.problems().stream().map(JavaCheck.Problem::code).toList());
    outcome.findings().forEach(finding -> codes.add(finding.code()));
    return codes.stream().distinct().toList();
  }

  private static String read(ErrorCode code) throws IOException {
    return Files.readString(FOLDER.resolve(code.page()));
  }

  private static List<Block> blocks(ErrorCode code) throws IOException {
    var blocks = new ArrayList<Block>();
    Parser.builder()
        .build()
        .parse(read(code))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(FencedCodeBlock block) {
                blocks.add(new Block(List.of(block.getInfo().split(",")), block.getLiteral()));
              }
            });
    return blocks;
  }
}
