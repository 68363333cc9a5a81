package javalings.author;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javalings.author.InstalledRustc.RustError;
import javalings.course.CodeBlock;
import javalings.course.CourseFault.Fault;

/**
 * A block of Rust in a page, marked with rustdoc's words: it compiles and runs to its end, unless
 * it says {@code compile_fail} and the code of the error, {@code should_panic}, {@code no_run} or
 * {@code ignore}.
 */
record RustBlock(String file, CodeBlock block) {

  private static final Set<String> WORDS =
      Set.of("rust", "compile_fail", "should_panic", "no_run", "ignore");

  /**
   * The columns that a terminal of 80 leaves for code: two are its margins, four set the code in.
   */
  private static final int WIDEST = 74;

  /** The line of a program at which the block's first line stands. */
  static final int FIRST_LINE = 2;

  /** The blocks of a page. */
  static Stream<RustBlock> in(String file, String markdown) {
    return CodeBlock.in(markdown).stream()
        .filter(block -> block.is("rust"))
        .map(block -> new RustBlock(file, block));
  }

  /** The words that rustdoc does not know, said. */
  Optional<Fault> misspelt() {
    var strangers = block.words().stream().filter(word -> !WORDS.contains(word) && !isCode(word));
    return strangers
        .findFirst()
        .map(word -> fault("\"%s\" is no word of rustdoc for a block of code".formatted(word)));
  }

  /** The lines that a screen would break. */
  Stream<Fault> tooWide() {
    var lines = block.code().lines().toList();
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).length() > WIDEST)
        .mapToObj(i ->
            new Fault(
                file,
                block.line() + i + 1,
                "This line of Rust has %d columns; a screen of 80 shows %d: break it"
                    .formatted(lines.get(i).length(), WIDEST)));
  }

  boolean ignored() {
    return marked("ignore");
  }

  boolean mustFail() {
    return marked("compile_fail");
  }

  boolean runs() {
    return !mustFail() && !ignored() && !marked("no_run");
  }

  boolean mustPanic() {
    return marked("should_panic");
  }

  private boolean marked(String word) {
    return block.words().contains(word);
  }

  /** The body of a function that does what the block says, whether or not it has a main. */
  String body() {
    var code = block.code();
    return code.contains("fn main()") ? code + "\nmain();" : code;
  }

  /** As a program of its own; {@link #FIRST_LINE} tells where the block starts. */
  String program() {
    return "fn main() {\n" + body() + "\n}\n";
  }

  /** The fault that these errors of rustc mean, if they mean one. */
  Optional<Fault> judge(List<RustError> errors) {
    return mustFail() ? mustFail(errors) : errors.stream().findFirst().map(this::refused);
  }

  private Optional<Fault> mustFail(List<RustError> errors) {
    if (errors.isEmpty()) {
      return Optional.of(fault("rustc accepts this, though it is marked compile_fail"));
    }
    var wanted = block.words().stream().filter(RustBlock::isCode).collect(Collectors.toSet());
    var said = errors.stream().flatMap(error -> error.code().stream()).collect(Collectors.toSet());
    return wanted.isEmpty() || wanted.equals(said)
        ? Optional.empty()
        : Optional.of(fault("rustc refuses this, but not as marked: " + shown(errors.getFirst())));
  }

  private Fault refused(RustError error) {
    var line = block.line() + Math.max(1, error.line() - FIRST_LINE + 1);
    return new Fault(file, line, "rustc refuses this: " + shown(error));
  }

  private static String shown(RustError error) {
    return error.code().map(code -> code + ", ").orElse("") + error.message();
  }

  Fault fault(String message) {
    return new Fault(file, block.line(), message);
  }

  private static boolean isCode(String word) {
    return word.matches("E\\d{4}");
  }
}
