package javalings.borrowck.fuzz;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javalings.SharedJavacFiles;
import javalings.compile.CompilerInspection;
import javalings.model.Diagnostic;
import javalings.model.Source;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** javac with our checker inside, on one text; no limit to the number of errors. */
public final class JavaCheck implements Oracle {
  private final CompilerInspection checker;

  /**
   * What came of a file.
   *
   * @param problems javac's errors, each with its line; the findings are empty when there are any
   */
  public record Outcome(List<Problem> problems, List<Diagnostic> findings) {}

  /** An error of javac, with its code: {@code compiler.err.cant.resolve}. */
  public record Problem(int line, String code, String message) {}

  public JavaCheck(CompilerInspection checker) {
    this.checker = checker;
  }

  /** Checks one file; its name is that of its first top-level type. */
  public Outcome check(String name, String text) {
    var said = new DiagnosticCollector<JavaFileObject>();
    var options = List.of("-proc:none", "-Xmaxerrs", "100000", "--enable-preview", "-source", "25");
    var javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    var unit = new Unit(name, text);
    var task =
        (JavacTask) javac.getTask(null, SharedJavacFiles.get(), said, options, null, List.of(unit));
    var findings = checker.attach(task, List.of(new Source(name, text)));
    try {
      task.analyze();
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot be read", e);
    }
    var problems =
        said.getDiagnostics().stream()
            .filter(one -> one.getKind() == javax.tools.Diagnostic.Kind.ERROR)
            .map(one ->
                new Problem((int) one.getLineNumber(), one.getCode(), one.getMessage(Locale.ROOT)))
            .toList();
    return new Outcome(problems, problems.isEmpty() ? findings.get() : List.of());
  }

  @Override
  public Map<Fn, FunctionFindings> judge(List<Fn> functions) {
    var program = FuzzProgram.java(functions);
    var outcome = check("Fuzz.java", program.text());
    if (!outcome.problems().isEmpty()) {
      throw new IllegalStateException(
          "the generator wrote Java that javac refuses: " + outcome.problems().getFirst());
    }
    var verdicts = new HashMap<Fn, FunctionFindings>();
    functions.forEach(function -> verdicts.put(function, FunctionFindings.NONE));
    for (var finding : outcome.findings()) {
      if (program.inPrelude(finding.place().line())) {
        // The prelude keeps the rules: whoever refuses it is wrong about every function.
        verdicts.replaceAll((_, known) -> known.plus("prelude " + finding.code(), 0));
      } else {
        var at = program.at(finding.place().line());
        verdicts.computeIfPresent(
            at.function(), (_, known) -> known.plus(finding.code(), at.line()));
      }
    }
    return verdicts;
  }

  /** Those of the functions that javac has nothing against. */
  static List<Fn> compiling(List<Fn> functions) {
    var left = new ArrayList<>(functions);
    while (!left.isEmpty()) {
      var program = FuzzProgram.java(left);
      var problems =
          new JavaCheck(CompilerInspection.NONE).check("Fuzz.java", program.text()).problems();
      if (problems.isEmpty()) {
        return left;
      }
      var bad = new HashSet<Fn>();
      problems.forEach(problem -> bad.add(program.at(problem.line()).function()));
      left.removeAll(bad);
    }
    return left;
  }

  private static final class Unit extends SimpleJavaFileObject {
    private final String text;

    Unit(String name, String text) {
      super(URI.create("memory:///" + name), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
