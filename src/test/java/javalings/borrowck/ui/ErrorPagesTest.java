package javalings.borrowck.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javalings.borrowck.fuzz.JavaCheck;
import javalings.borrowck.fuzz.Ours;
import javalings.borrowck.fuzz.RustcOracle;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every program on every page of {@code explain} does what the page says it does. */
class ErrorPagesTest {
  private static final Path FOLDER = Path.of("src/docs/errors");

  /** The kit's own codes: ExplorePagesTest reads their pages. */
  private static final Pattern KIT =
      Pattern.compile("data-race|race-condition|deadlock|livelock|(?:cost|shape|memory)-.*");

  /** A fenced block; its words are those behind the fence: {@code java,fails,E0382}. */
  private record Block(List<String> words, String text) {
    boolean is(String language) {
      return words.getFirst().equals(language);
    }

    String code() {
      return words.getLast();
    }
  }

  static Stream<Path> pages() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.filter(file -> !KIT.matcher(code(file)).matches()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasAFailingProgramItsRustTwinAndTwoWaysToMendIt(Path page) throws IOException {
    var kinds = blocks(page).stream().map(block -> String.join(",", block.words())).toList();
    assertThat(kinds)
        .contains("text")
        .filteredOn("java,passes"::equals)
        .hasSizeGreaterThanOrEqualTo(2);
    assertThat(kinds).anyMatch(kind -> kind.matches("java,(fails|unseen),.*"));
    assertThat(kinds).anyMatch(kind -> kind.startsWith("rust,compile_fail,E"));
    assertThat(Files.readString(page)).startsWith("# " + code(page) + ": ");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void saysWhetherItIsAHazardOrALimitAndWhichMendToPrefer(Path page) throws IOException {
    var text = Files.readString(page);
    assertThat(text)
        .contains("## In Rust", "## Two ways to mend it")
        .containsPattern("(?m)^## .*([Hh]azard|[Ll]imit)")
        .containsPattern("[Pp]refer");
  }

  @Test
  void everyCodeThatIsReportedHasAPage() throws IOException {
    var reported = Pattern.compile("\"(E\\d{4}|escape|null|bounds)\"");
    try (var sources = Files.walk(Path.of("src/main/java/javalings/borrowck"))) {
      var codes =
          sources
              .filter(Files::isRegularFile)
              .flatMap(file -> reported.matcher(read(file)).results())
              .map(found -> found.group(1))
              .distinct()
              .toList();
      assertThat(codes)
          .hasSizeGreaterThan(20)
          .allSatisfy(code -> assertThat(FOLDER.resolve(code + ".md")).exists());
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void javaProgramsFailOrPassOrAreUnseenAsTheySay(Path page) throws IOException {
    for (var block : blocks(page)) {
      if (block.is("java")) {
        var said = codes(block.text());
        assertThat(said)
            .as(block.text())
            .isEqualTo(block.words().contains("fails") ? List.of(block.code()) : List.of());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void rustProgramsFailAsTheySay(Path page) throws IOException, InterruptedException {
    assumeTrue(RustcOracle.installed(), "no rustc on this machine");
    for (var block : blocks(page)) {
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

  private static String code(Path page) {
    return page.getFileName().toString().replace(".md", "");
  }

  private static List<Block> blocks(Path page) throws IOException {
    var blocks = new ArrayList<Block>();
    Parser.builder()
        .build()
        .parse(Files.readString(page))
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
