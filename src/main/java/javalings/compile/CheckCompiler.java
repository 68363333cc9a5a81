package javalings.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javalings.model.Need;
import javalings.model.Source;

/**
 * Compiles hidden checks against a learner's classes, and keeps what it made until the checks or
 * the shape of those classes change: most saves change neither. The messages about a misfit are in
 * {@link Expectations}. Serves one thread.
 */
public final class CheckCompiler implements AutoCloseable {

  /** As many exercises as a course has; the compiled checks of one take about 10 KB. */
  private static final int KEPT = 256;

  private final Compiler compiler =
      Compiler.keeping(PackageVisibility.CHECK, Compiler.ownClassPath());

  /** By the digest of all that the classes were made from. */
  private final Map<String, CompiledClasses> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompiledClasses> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * Makes a compiler of checks.
   *
   * @param before what an earlier process compiled
   */
  public CheckCompiler(CompiledChecks before) {
    kept.putAll(before.all());
  }

  /** All that it has not forgotten. */
  public CompiledChecks kept() {
    return new CompiledChecks(kept);
  }

  /** Earlier classes of checks with this name, whatever their text was and what they fitted. */
  public Optional<CompiledClasses> earlier(Source check) {
    var name = check.fileName().replace(".java", "");
    return kept.values().stream().filter(classes -> classes.contains(name)).findFirst();
  }

  /**
   * Fits the checks to the learner's classes.
   *
   * @param needs the libraries of the exercise
   * @param reference the course's own solution, which is known to fit
   */
  public CheckFit fit(
      List<Source> checks,
      CompiledClasses learner,
      List<Source> sources,
      List<Source> reference,
      List<Need> needs) {
    var digest = CompiledChecks.digest(checks, ApiShape.of(learner));
    var known = kept.get(digest);
    if (known != null) {
      return new CheckFit.Fits(known);
    }
    return switch (compiler.compile(checks, learner, needs, CompilerInspection.NONE)) {
      case Compilation.Compiled compiled -> {
        kept.put(digest, compiled.classes());
        yield new CheckFit.Fits(compiled.classes());
      }
      case Compilation.Rejected rejected ->
          new CheckFit.Misfit(
              new MisfitDiagnosis(compiler, checks, reference, needs)
                  .against(learner, sources, rejected));
    };
  }

  @Override
  public void close() {
    compiler.close();
  }
}
