package javalings.compile;

import java.util.List;
import java.util.function.Supplier;
import javalings.model.Diagnostic;
import javalings.model.Source;
import javax.tools.JavaCompiler.CompilationTask;

/** Something that looks at a compilation from inside: the borrow checker, handed in from above. */
@FunctionalInterface
public interface CompilerInspection {

  /** Looks at nothing. */
  CompilerInspection NONE = (_, _) -> List::of;

  /**
   * Attaches to a task that has not started; the result is asked once the task has ended without
   * errors.
   */
  Supplier<List<Diagnostic>> attach(CompilationTask task, List<Source> sources);
}
