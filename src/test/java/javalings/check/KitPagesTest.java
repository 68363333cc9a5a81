package javalings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javalings.InMemoryClasses;
import javalings.borrowck.fuzz.RustcOracle;
import javalings.model.Diagnostic;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages on what the kit finds: the programs on them do what the page says. */
class KitPagesTest {

  private static final Path FOLDER = Path.of("src/docs/errors");
  private static final Path SOURCES = Path.of("src/main/java/javalings");
  private static final Pattern OURS =
      Pattern.compile("data-race|race-condition|deadlock|livelock|(?:cost|shape|memory)-[a-z-]+");
  private static final Pattern CODE = Pattern.compile("\"(" + OURS.pattern() + ")\"");

  /** It only says where a measured method threw: the exception is the page. */
  private static final Set<String> WITHOUT_PAGE = Set.of("cost-threw");

  /** A fenced block; its words are those behind the fence: {@code java,fails,data-race}. */
  private record Block(List<String> words, String text) {}

  static Stream<Path> pages() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files.filter(file -> OURS.matcher(code(file)).matches()).sorted().toList().stream();
    }
  }

  private static String code(Path page) {
    return page.getFileName().toString().replace(".md", "");
  }

  @Test
  void everyCodeOfTheKitHasItsPage() throws IOException {
    var codes = new TreeSet<String>();
    try (var files = Files.walk(SOURCES)) {
      for (var file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        CODE.matcher(Files.readString(file)).results().forEach(it -> codes.add(it.group(1)));
      }
    }
    codes.removeAll(WITHOUT_PAGE);
    assertThat(codes).hasSizeGreaterThan(20);
    assertThat(pages().map(KitPagesTest::code)).containsExactlyElementsOf(codes);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasAFailingProgramARustTwinItsCheckAndTwoWaysToMendIt(Path page) throws IOException {
    var kinds = blocks(page).stream().map(block -> String.join(",", block.words())).toList();
    assertThat(kinds).contains("java,fails," + code(page), "java,check");
    assertThat(kinds).filteredOn("java,passes"::equals).hasSizeGreaterThanOrEqualTo(2);
    assertThat(kinds).anyMatch(kind -> kind.matches("rust|rust,compile_fail,E\\d{4}"));
    assertThat(Files.readString(page)).startsWith("# " + code(page) + ": ");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void javaProgramsFailOrPassAsTheySay(Path page) throws Exception {
    var check =
        blocks(page).stream().filter(it -> it.words().contains("check")).findFirst().orElseThrow();
    for (var block : blocks(page)) {
      if (block.words().contains("fails")) {
        assertThat(codes(check.text(), block.text())).as(block.text()).containsOnly(code(page));
      } else if (block.words().contains("passes")) {
        assertThat(codes(check.text(), block.text())).as(block.text()).isEmpty();
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
  @MethodSource("pages")
  void rustProgramsCompileOrFailAsTheySay(Path page) throws IOException, InterruptedException {
    assumeTrue(RustcOracle.installed(), "no rustc on this machine");
    for (var block : blocks(page)) {
      if (block.words().getFirst().equals("rust")) {
        var said =
            RustcOracle.errors(block.text()).stream().map(RustcOracle.RustError::code).distinct();
        var fails = block.words().contains("compile_fail");
        var expected = fails ? List.of(block.words().getLast()) : List.<String>of();
        assertThat(said).as(block.text()).containsExactlyElementsOf(expected);
      }
    }
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
