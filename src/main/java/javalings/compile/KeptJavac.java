package javalings.compile;

import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.api.JavacTaskPool;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javalings.model.Need;
import javax.tools.JavaCompiler.CompilationTask;
import org.jspecify.annotations.Nullable;

/**
 * Keeps javac's symbols of the JDK and the libraries from one task to the next, with the pool that
 * JShell takes its tasks from: reading those is most of what a small file costs. Of the sources
 * themselves nothing is kept ({@link SourceSymbols}), and a task that ends in a surprise takes all
 * that was kept with it.
 */
final class KeptJavac implements Javac {

  /** Names and constants of old sources stay in javac's tables, so these are made anew. */
  private static final int LONGEST_USE = 200;

  /** The symbols for one set of libraries: another set sees other packages. */
  private record Kept(List<Need> needs, InMemoryJavaFiles output, JavacTaskPool pool) {}

  private final Function<List<Need>, InMemoryJavaFiles> files;
  private @Nullable Kept kept;
  private int uses;

  KeptJavac(Function<List<Need>, InMemoryJavaFiles> files) {
    this.files = files;
  }

  /** Whether this virtual machine lets its programs use javac's own packages. */
  static boolean isPossible() {
    var ours = KeptJavac.class.getModule();
    return ModuleLayer.boot()
        .findModule("jdk.compiler")
        .filter(javac -> SourceSymbols.PACKAGES.stream().allMatch(it -> javac.isExported(it, ours)))
        .filter(javac -> Class.forName(javac, "com.sun.tools.javac.api.JavacTaskPool") != null)
        .isPresent();
  }

  @Override
  public <R> R run(CompilationOrder order, BiFunction<CompilationTask, InMemoryJavaFiles, R> work) {
    var now = keptFor(order.needs());
    now.output.begin(order.known());
    kept = null; // unless the task ends as expected
    return now.pool.getTask(
        order.words(),
        now.output,
        order.listener(),
        order.options(),
        null,
        order.sources(),
        task -> {
          var context = ((BasicJavacTask) task).getContext(); // a task that is over has none
          var made = work.apply(task, now.output);
          var isClean = SourceSymbols.of(context).forget() && hasSaidNothing(order);
          kept = isClean ? now : null;
          return made;
        });
  }

  private static boolean hasSaidNothing(CompilationOrder order) {
    return order.words().getBuffer().isEmpty();
  }

  private Kept keptFor(List<Need> needs) {
    var last = kept;
    if (last != null && last.needs.equals(needs) && ++uses < LONGEST_USE) {
      return last;
    }
    uses = 0;
    return new Kept(needs, files.apply(needs), new JavacTaskPool(1));
  }
}
