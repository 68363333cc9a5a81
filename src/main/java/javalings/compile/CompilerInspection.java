package javalings.compile;

import java.util.List;
import java.util.function.Supplier;
import javalings.model.Diagnostic;
import javalings.model.Source;
import javax.tools.JavaCompiler.CompilationTask;

/** Something that looks at a compilation from inside, handed in from above: the borrow checker. */
@FunctionalInterface
public interface CompilerInspection {

  /** Looks at nothing. */
  CompilerInspection NONE = (_, _) -> List::of;

  /** Looks for errors first, which refuse a file as javac's own do, and then for findings. */
  static CompilerInspection of(CompilerInspection errors, CompilerInspection findings) {
    return new CompilerInspection() {
      @Override
      public Supplier<List<Diagnostic>> attach(CompilationTask task, List<Source> sources) {
        return findings.attach(task, sources);
      }

      @Override
      public Supplier<List<Diagnostic>> attachErrors(CompilationTask task, List<Source> sources) {
        return errors.attach(task, sources);
      }
    };
  }

  /** As {@link #attach}; a file for which there are errors is refused. */
  default Supplier<List<Diagnostic>> attachErrors(CompilationTask task, List<Source> sources) {
    return List::of;
  }

  /**
   * Attaches to a task that has not started; the result is asked once the task has ended without
   * errors.
   */
  Supplier<List<Diagnostic>> attach(CompilationTask task, List<Source> sources);
}
