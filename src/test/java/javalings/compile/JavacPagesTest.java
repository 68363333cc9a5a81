package javalings.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javalings.course.CodeBlock;
import javalings.model.Diagnostic;
import javalings.model.ErrorCode;
import javalings.model.ErrorCode.Area;
import javalings.model.Source;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages on javac's errors: javac says of their programs what the pages say. */
class JavacPagesTest {

  private static final Path FOLDER = Path.of("src/docs/errors");
  private static final Path HELP =
      Path.of("src/main/resources/javalings/compile/javac-help.properties");
  private static final Compiler COMPILER =
      new Compiler(PackageVisibility.LEARNER, Compiler.ownClassPath());

  @AfterAll
  static void close() throws IOException {
    COMPILER.close();
  }

  static List<ErrorCode> codes() {
    return Area.JAVAC.codes();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void programsFailAndPassAsTheySay(ErrorCode code) throws IOException {
    var failing = 0;
    var passing = 0;
    for (var block : blocks(code)) {
      var said = errors(block.code()).stream().map(Diagnostic::code).distinct().toList();
      if (block.words().get(1).equals("fails")) {
        assertThat(said).as(block.code()).containsExactly(block.words().get(2));
        assertThat(ErrorCode.of(block.words().get(2))).contains(code);
        failing++;
      } else {
        assertThat(said).as(block.code()).isEmpty();
        passing++;
      }
    }
    assertThat(failing).isPositive();
    assertThat(passing).isPositive();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void theErrorOnTheScreenSaysWhatToDoAndWhatRustDoes(ErrorCode code) throws IOException {
    var error = errors(blocks(code).getFirst().code()).getFirst();
    var help = error.help().orElseThrow().split("\\. In Rust: ", 2);
    assertThat(help).hasSize(2);
    var page = Files.readString(FOLDER.resolve(code.page()));
    assertThat(page.toLowerCase(Locale.ROOT))
        .contains(help[0].toLowerCase(Locale.ROOT), help[1].toLowerCase(Locale.ROOT))
        .contains("## what to do", "## in rust");
  }

  @Test
  void aPageHasTheHelpOfEachCase() throws IOException {
    var words = new Properties();
    words.load(new StringReader(Files.readString(HELP)));
    for (var key : words.stringPropertyNames()) {
      if (key.matches(".*\\.[0-9]+")) {
        var page = Files.readString(FOLDER.resolve(key.replaceFirst("\\.[0-9]+", "") + ".md"));
        assertThat(page.toLowerCase(Locale.ROOT))
            .as(key)
            .contains(words.getProperty(key).toLowerCase(Locale.ROOT));
        assertThat(words).containsKey(key + ".if");
      }
    }
  }

  /** A key that this javac does not have would never be looked up. */
  @Test
  void everyKeyIsOneOfThisJavac() throws IOException {
    var text = Files.readString(Path.of("src/main/java/javalings/model/JavacKeys.java"));
    var table = text.substring(text.indexOf("\"\"\""), text.lastIndexOf("\"\"\""));
    var keys =
        Pattern.compile("(?<= )[a-z0-9-]+(\\.[a-zA-Z0-9-]+)+")
            .matcher(table)
            .results()
            .map(it -> "compiler.err." + it.group())
            .toList();
    assertThat(keys).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    assertThat(javacsKeys()).containsAll(keys);
  }

  /** The class of javac's texts, which is not exported, holds its keys as they are. */
  private static List<String> javacsKeys() throws IOException {
    var texts = Object.class.getModule().getLayer().findModule("jdk.compiler").orElseThrow();
    try (var in = texts.getResourceAsStream("com/sun/tools/javac/resources/compiler.class")) {
      var constants = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
      return Pattern.compile("compiler\\.err\\.[a-zA-Z0-9.-]+")
          .matcher(constants)
          .results()
          .map(MatchResult::group)
          .toList();
    }
  }

  private static List<Diagnostic> errors(String program) {
    var source = new Source("Page.java", program);
    return switch (COMPILER.compile(List.of(source), CompilerInspection.NONE)) {
      case Compilation.Rejected(var problems, var _) -> problems;
      case Compilation.Compiled _ -> List.of();
    };
  }

  private static List<CodeBlock> blocks(ErrorCode code) throws IOException {
    return CodeBlock.in(Files.readString(FOLDER.resolve(code.page())));
  }
}
