package javalings.borrowck;

import com.sun.source.util.JavacTask;
import java.util.List;
import java.util.function.UnaryOperator;
import javalings.borrowck.mir.MirBody;
import javalings.compile.Compilation;
import javalings.compile.Compiler;
import javalings.compile.PackageVisibility;
import javalings.model.Diagnostic;
import javalings.model.Source;

/** Checks a text as the program does; javac must have nothing against it. */
public final class CheckedProgram {
  private static final Compiler COMPILER =
      new Compiler(PackageVisibility.LEARNER, Compiler.ownClassPath());

  private CheckedProgram() {}

  public static List<Diagnostic> findings(String text) {
    return findings(new Source("Test.java", text), UnaryOperator.identity());
  }

  /** As {@link #findings(String)}, with a lens that may bend each body: a broken checker. */
  public static List<Diagnostic> findings(Source source, UnaryOperator<MirBody> lens) {
    var compilation =
        COMPILER.compile(
            List.of(source),
            (task, sources) -> BorrowChecker.attach((JavacTask) task, sources, lens));
    return switch (compilation) {
      case Compilation.Compiled compiled -> compiled.findings();
      case Compilation.Rejected rejected ->
          throw new AssertionError("javac refuses it: " + rejected.problems());
    };
  }
}
