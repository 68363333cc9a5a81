package javalings.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javalings.model.Source;

/**
 * Compiles hidden checks against a learner's classes, and keeps what it made until the checks or
 * the shape of those classes change: most saves change neither. What a misfit says is in {@link
 * Expectations}. Serves one thread.
 */
public final class CheckCompiler implements AutoCloseable {

  /** As many exercises as a course has; the compiled checks of one take about 10 KB. */
  private static final int KEPT = 256;

  private record Key(List<Source> checks, ApiShape shape) {}

  private final Compiler compiler = new Compiler(Visibility.CHECK, Compiler.ownClassPath());

  private final Map<Key, Classes> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Classes> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * Fits the checks to the learner's classes.
   *
   * @param reference the course's own solution, which is known to fit
   */
  public Fit fit(
      List<Source> checks, Classes learner, List<Source> sources, List<Source> reference) {
    var key = new Key(checks, ApiShape.of(learner));
    var known = kept.get(key);
    if (known != null) {
      return new Fit.Fits(known);
    }
    return switch (compiler.compile(checks, learner, Inspection.NONE)) {
      case Compilation.Compiled compiled -> {
        kept.put(key, compiled.classes());
        yield new Fit.Fits(compiled.classes());
      }
      case Compilation.Rejected rejected ->
          new Fit.Misfit(
              new Expectations(compiler, checks, reference).against(learner, sources, rejected));
    };
  }

  @Override
  public void close() {
    compiler.close();
  }
}
