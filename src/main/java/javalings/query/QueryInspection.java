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
  private static final class Listener implements TaskListener {

    private final ProgramFiles files;
    private final JavacTask task;
    private final SchemaCatalogue schemas;
    private final Set<CompilationUnitTree> seen =
        Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Diagnostic> findings = new ArrayList<>();
    private @Nullable RuntimeException failure;

    Listener(ProgramFiles files, JavacTask task, SchemaCatalogue schemas) {
      this.files = files;
      this.task = task;
      this.schemas = schemas;
    }

    @Override
    public void finished(TaskEvent event) {
      var unit = event.getCompilationUnit();
      if (failure == null
          && event.getKind() == TaskEvent.Kind.ANALYZE
          && unit != null
          && seen.add(unit)
          && files.source(unit).isPresent()) {
        try {
          new QueryScanner(files, task.getTypes(), schemas, findings).scan(unit, null);
        } catch (RuntimeException broken) {
          // javac analyzes what it has refused, too; it is our bug only if it refused nothing.
          failure = broken;
        }
      }
    }

    List<Diagnostic> findings() {
      if (failure != null) {
        throw failure;
      }
      return findings.stream().distinct().sorted((a, b) -> a.place().compareTo(b.place())).toList();
    }
  }
}
