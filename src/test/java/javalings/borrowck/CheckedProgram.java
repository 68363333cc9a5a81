package javalings.borrowck;

import java.util.List;
import javalings.compile.Compilation;
import javalings.compile.Compiler;
import javalings.compile.CompilerInspection;
import javalings.compile.PackageVisibility;
import javalings.model.Diagnostic;
import javalings.model.Source;

/** Checks a text as the program does; javac must have nothing against it. */
public final class CheckedProgram {
  private static final Compiler COMPILER =
      new Compiler(PackageVisibility.LEARNER, Compiler.ownClassPath());

  private CheckedProgram() {}

  public static List<Diagnostic> findings(String text) {
    return findings(new Source("Test.java", text), BorrowChecker::inspect);
  }

  /** As {@link #findings(String)}, with another inspection than the program's. */
  public static List<Diagnostic> findings(Source source, CompilerInspection inspection) {
    var compilation = COMPILER.compile(List.of(source), inspection);
    return switch (compilation) {
      case Compilation.Compiled compiled -> compiled.findings();
      case Compilation.Rejected rejected ->
          throw new AssertionError("javac refuses it: " + rejected.problems());
    };
  }
}
