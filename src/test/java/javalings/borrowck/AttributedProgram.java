package javalings.borrowck;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javalings.jdk.JdkModel;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A file that javac is done with, so that nothing but the checker is measured. */
record AttributedProgram(JavacTask task, CompilationUnitTree unit, String text) {

  static AttributedProgram of(String name, String text) {
    var javac = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    var file = new Unit(name, text);
    var task =
        (JavacTask) javac.getTask(null, null, _ -> {}, List.of("-proc:none"), null, List.of(file));
    try {
      var unit = task.parse().iterator().next();
      task.analyze();
      return new AttributedProgram(task, unit, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Checks the file, and says how long this thread was busy with it, in milliseconds. */
  double check() {
    var thread = ManagementFactory.getThreadMXBean();
    var start = thread.getCurrentThreadCpuTime();
    var check =
        new FileCheck(task, unit, "Test.java", text, UnaryOperator.identity(), JdkModel.jdk());
    for (var type : unit.getTypeDecls()) {
      if (type instanceof ClassTree tree) {
        check.add(tree);
      }
    }
    check.diagnostics(_ -> {});
    return (thread.getCurrentThreadCpuTime() - start) / 1e6;
  }

  private static final class Unit extends SimpleJavaFileObject {
    private final String text;

    Unit(String name, String text) {
      super(URI.create("memory:///" + name), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
