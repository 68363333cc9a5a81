package javalings.compile;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javalings.model.Need;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.ToolProvider;

/** Each task reads what it uses of the JDK and the libraries, and is forgotten as a whole. */
final class FreshJavac implements Javac {

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final Function<List<Need>, InMemoryJavaFiles> files;

  /**
   * Makes a source of tasks.
   *
   * @param files what sources with these needs see, and where their classes go
   */
  FreshJavac(Function<List<Need>, InMemoryJavaFiles> files) {
    this.files = files;
  }

  @Override
  public <R> R run(CompilationOrder order, BiFunction<CompilationTask, InMemoryJavaFiles, R> work) {
    var output = files.apply(order.needs());
    output.begin(order.known());
    var task =
        javac.getTask(
            order.words(), output, order.listener(), order.options(), null, order.sources());
    return work.apply(task, output);
  }
}
