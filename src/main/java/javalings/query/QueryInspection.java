package javalings.query;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javalings.model.Diagnostic;
import javalings.model.Source;
import javax.tools.JavaCompiler.CompilationTask;
import org.jspecify.annotations.Nullable;

/**
 * Checks the queries of {@code javalings.sql} inside a javac task. It keeps the databases that it
 * prepares queries in, one a schema. Serves one thread.
 */
public final class QueryInspection {

  /** Without this word there is no {@code Db} in a program. */
  private static final String PACKAGE = "javalings.sql";

  private final SchemaCatalogue schemas = new SchemaCatalogue();

  /**
   * Attaches to a task that has not started. Its findings are errors of the compilation; they are
   * asked for once the task has ended without errors of javac's.
   *
   * @param task javac's own
   * @param sources the files as they are shown to people
   */
  public Supplier<List<Diagnostic>> attach(CompilationTask task, List<Source> sources) {
    if (sources.stream().noneMatch(source -> source.text().contains(PACKAGE))) {
      return List::of;
    }
    var javac = (JavacTask) task;
    var listener = new Listener(new ProgramFiles(Trees.instance(javac), sources), javac, schemas);
    javac.addTaskListener(listener);
    return listener::findings;
  }

  /** With {@code -XDcompilePolicy=simple} all classes are attributed when the first is analyzed. */
  private record Listener(
      ProgramFiles files,
      JavacTask task,
      SchemaCatalogue schemas,
      Set<CompilationUnitTree> seen,
      List<Diagnostic> findings,
      Failure failure)
      implements TaskListener {

    Listener(ProgramFiles files, JavacTask task, SchemaCatalogue schemas) {
      this(
          files,
          task,
          schemas,
          Collections.newSetFromMap(new IdentityHashMap<>()),
          new ArrayList<>(),
          new Failure());
    }

    @Override
    public void finished(TaskEvent event) {
      var unit = event.getCompilationUnit();
      if (event.getKind() == TaskEvent.Kind.ANALYZE && unit != null && seen.add(unit)) {
        try {
          var scanner = new QueryScanner(files, task.getTypes(), schemas, findings);
          scanner.scan(unit, null);
        } catch (RuntimeException broken) {
          // javac analyzes what it has refused, too; it is our bug only if it refused nothing.
          failure.set(broken);
        }
      }
    }

    @Override
    public List<Diagnostic> findings() {
      failure.rethrow();
      return findings.stream().distinct().sorted((a, b) -> a.place().compareTo(b.place())).toList();
    }
  }

  private static final class Failure {
    private @Nullable RuntimeException first;

    void set(RuntimeException broken) {
      first = first == null ? broken : first;
    }

    void rethrow() {
      if (first != null) {
        throw first;
      }
    }
  }
}
