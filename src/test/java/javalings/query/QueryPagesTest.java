package javalings.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javalings.compile.Compilation;
import javalings.compile.Compiler;
import javalings.compile.CompilerInspection;
import javalings.compile.PackageVisibility;
import javalings.course.CodeBlock;
import javalings.model.Diagnostic;
import javalings.model.ErrorCode;
import javalings.model.ErrorCode.Area;
import javalings.model.Need;
import javalings.model.Source;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages on queries: of their programs is found what the pages say. */
class QueryPagesTest {

  private static final Compiler COMPILER =
      new Compiler(PackageVisibility.LEARNER, Compiler.ownClassPath());
  private static final CompilerInspection INSPECTION =
      CompilerInspection.of(new QueryInspection()::attach, CompilerInspection.NONE);

  @AfterAll
  static void close() {
    COMPILER.close();
  }

  static List<ErrorCode> codes() {
    return Area.SQL.codes();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void programsFailAndPassAsTheySay(ErrorCode code) throws IOException {
    var kinds = new ArrayList<String>();
    for (var block : CodeBlock.in(Files.readString(Path.of("src/docs/errors", code.page())))) {
      var kind = String.join(",", block.words());
      var found = found(block.code()).stream().map(Diagnostic::code).distinct().toList();
      var expected = kind.equals("java,passes") ? List.<String>of() : List.of(code.word());
      assertThat(found).as(block.code()).isEqualTo(expected);
      kinds.add(kind);
    }
    assertThat(kinds).containsExactly("java,fails," + code.word(), "java,passes");
  }

  private static List<Diagnostic> found(String program) {
    var source = new Source("Customers.java", program);
    return switch (COMPILER.compile(List.of(source), List.of(Need.H2), INSPECTION)) {
      case Compilation.Rejected(var problems, var _) -> problems;
      case Compilation.Compiled _ -> List.of();
    };
  }
}
