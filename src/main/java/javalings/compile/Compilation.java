package javalings.compile;

import java.util.List;
import javalings.model.Diagnostic;

/** The result of compiling: only success has classes, so nobody can load a failed build. */
public sealed interface Compilation {

  /** The diagnostics of javac that are no errors. */
  List<Diagnostic> warnings();

  /**
   * Classes, and what was noticed on the way.
   *
   * @param findings errors of the inspection that ran on the attributed trees; the classes exist
   *     all the same
   */
  record Compiled(CompiledClasses classes, List<Diagnostic> warnings, List<Diagnostic> findings)
      implements Compilation {
    public Compiled {
      warnings = List.copyOf(warnings);
      findings = List.copyOf(findings);
    }
  }

  /** {@code problems} is never empty. */
  record Rejected(List<Diagnostic> problems, List<Diagnostic> warnings) implements Compilation {
    public Rejected {
      problems = List.copyOf(problems);
      warnings = List.copyOf(warnings);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("a rejection says why");
      }
    }
  }
}
