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

  private final Compiler compiler = new Compiler(Visibility.CHECK, Compiler.ownClassPath());

  /** By the digest of all that the classes were made from. */
  private final Map<String, Classes> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Classes> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * Makes a compiler of checks.
   *
   * @param before what an earlier process compiled
   */
  public CheckCompiler(KeptChecks before) {
    kept.putAll(before.all());
  }

  /** All that it has not forgotten. */
  public KeptChecks kept() {
    return new KeptChecks(kept);
  }

  /**
   * Fits the checks to the learner's classes.
   *
   * @param reference the course's own solution, which is known to fit
   */
  public Fit fit(
      List<Source> checks, Classes learner, List<Source> sources, List<Source> reference) {
    var digest = KeptChecks.digest(checks, ApiShape.of(learner));
    var known = kept.get(digest);
    if (known != null) {
      return new Fit.Fits(known);
    }
    return switch (compiler.compile(checks, learner, Inspection.NONE)) {
      case Compilation.Compiled compiled -> {
        kept.put(digest, compiled.classes());
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
