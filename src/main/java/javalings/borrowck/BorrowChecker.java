package javalings.borrowck;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javalings.borrowck.dataflow.BodyAnalyses;
import javalings.borrowck.mir.MirBody;
import javalings.jdk.JdkModel;
import javalings.model.Diagnostic;
import javalings.model.Source;
import javax.tools.JavaCompiler.CompilationTask;
import org.jspecify.annotations.Nullable;

/**
 * The borrow checker, inside a javac task.
 *
 * <p>It looks at a class when javac has attributed it and before javac rewrites its trees. With
 * {@code -XDcompilePolicy=simple} all classes of a file are attributed by then; without, what a
 * method does with its unmarked collections is only known for the classes before it.
 */
public final class BorrowChecker implements TaskListener {
  private static final String PACKAGE = "javalings.own.";

  private final JavacTask task;
  private final List<Source> sources;
  private final UnaryOperator<MirBody> lens;
  private final Consumer<BodyAnalyses> observer;
  private final Function<Source, JdkModel> model;
  private final boolean isProject;
  private final Map<CompilationUnitTree, Optional<FileCheck>> checks = new LinkedHashMap<>();
  private final Set<ClassTree> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private @Nullable RuntimeException failure;

  private BorrowChecker(
      JavacTask task,
      List<Source> sources,
      UnaryOperator<MirBody> lens,
      Consumer<BodyAnalyses> observer,
      Function<Source, JdkModel> model,
      boolean isProject) {
    this.task = task;
    this.sources = sources;
    this.lens = lens;
    this.observer = observer;
    this.model = model;
    this.isProject = isProject;
  }

  /**
   * Whether a file asks to be checked: it imports {@code javalings.own}. Costs a search through the
   * text.
   */
  public static boolean optsIn(String text) {
    for (int at = text.indexOf(PACKAGE); at >= 0; at = text.indexOf(PACKAGE, at + 1)) {
      var start = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf(';', at)) + 1;
      var before = text.substring(start, at).strip();
      if (before.equals("import") || before.equals("import static")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Attaches the checker to a task that has not started. The result is for when the task has ended
   * without errors: a file that javac refuses gets javac's errors only.
   *
   * @param task javac's own
   * @param sources the files as they are shown to people
   */
  public static Supplier<List<Diagnostic>> inspect(CompilationTask task, List<Source> sources) {
    return attach(task, sources, UnaryOperator.identity(), _ -> {}, _ -> JdkModel.jdk(), false);
  }

  /** As {@link #inspect}; {@code observer} gets what is known of each body when it is checked. */
  public static Supplier<List<Diagnostic>> observe(
      CompilationTask task, List<Source> sources, Consumer<BodyAnalyses> observer) {
    return observe(task, sources, observer, _ -> JdkModel.jdk());
  }

  /**
   * As {@link #observe}, of files that are nobody's exercise: {@code @SuppressWarnings} counts, and
   * {@code model} knows the libraries of each.
   */
  public static Supplier<List<Diagnostic>> observe(
      CompilationTask task,
      List<Source> sources,
      Consumer<BodyAnalyses> observer,
      Function<Source, JdkModel> model) {
    return attach(task, sources, UnaryOperator.identity(), observer, model, true);
  }

  /** As {@link #inspect}; {@code lens} sees each body before it is checked, and may bend it. */
  public static Supplier<List<Diagnostic>> attach(
      CompilationTask task, List<Source> sources, UnaryOperator<MirBody> lens) {
    return attach(task, sources, lens, _ -> {}, _ -> JdkModel.jdk(), false);
  }

  private static Supplier<List<Diagnostic>> attach(
      CompilationTask task,
      List<Source> sources,
      UnaryOperator<MirBody> lens,
      Consumer<BodyAnalyses> observer,
      Function<Source, JdkModel> model,
      boolean isProject) {
    var asking = sources.stream().filter(source -> optsIn(source.text())).toList();
    if (asking.isEmpty()) {
      return List::of;
    }
    var checker = new BorrowChecker((JavacTask) task, asking, lens, observer, model, isProject);
    ((JavacTask) task).addTaskListener(checker);
    return checker::findings;
  }

  @Override
  public void finished(TaskEvent event) {
    if (failure == null) {
      try {
        AnalyzedClass.of(event, task).ifPresent(this::analyzed);
      } catch (RuntimeException broken) {
        // javac analyzes what it has refused, too; it is our bug only if it refused nothing.
        failure = broken;
      }
    }
  }

  private void analyzed(AnalyzedClass type) {
    var check = checks.computeIfAbsent(type.unit(), _ -> start(type));
    if (seen.add(type.tree())) {
      check.ifPresent(it -> it.add(type.tree()));
    }
  }

  private Optional<FileCheck> start(AnalyzedClass type) {
    var text = type.text();
    return sources.stream()
        .filter(source -> source.text().equals(text))
        .findFirst()
        .map(source -> check(type, source));
  }

  private FileCheck check(AnalyzedClass type, Source source) {
    var check =
        new FileCheck(task, type.unit(), source.path(), source.text(), lens, model.apply(source));
    return isProject ? check.ofAProject(type.unit()) : check;
  }

  private List<Diagnostic> findings() {
    if (failure != null) {
      throw failure;
    }
    return checks.values().stream()
        .flatMap(Optional::stream)
        .flatMap(check -> check.diagnostics(observer).stream())
        .toList();
  }
}
